using BackOnTrack.Domain.Plans;

namespace BackOnTrack.Domain.Tests.Plans;

public sealed class HoldingReviews
{
    private static readonly DateOnly held = Written.Today.AddMonths(3);

    private static ReviewInput Input(Goal goal, Attainment? level = Attainment.AsHoped, Attainment? mentee = null) => new(
        held, ReviewOccasion.Quarterly, [new(goal.Id, level, mentee, "Vi så forskelligt på det")], Changes: "Vi fortsætter", NextReview: held.AddMonths(3));

    [Fact]
    public void A_disagreement_is_kept_beside_what_was_written_down_together()
    {
        var (plan, goal) = Written.Agreed();
        var rating = Review.Hold(plan, [goal], Input(goal, Attainment.AsHoped, Attainment.Less), held, Written.Rules).Value().Ratings.Single();
        Assert.Equal((Attainment.AsHoped, Attainment.Less), (rating.Level, rating.MenteeSees));
        Assert.Equal("Vi så forskelligt på det", rating.Note!.Text);
    }

    [Fact]
    public void Where_both_say_the_same_there_is_no_disagreement()
    {
        var (plan, goal) = Written.Agreed();
        Assert.Null(Review.Hold(plan, [goal], Input(goal, Attainment.More, Attainment.More), held, Written.Rules).Value().Ratings.Single().MenteeSees);
    }

    [Fact]
    public void A_draft_is_not_reviewed()
    {
        var draft = Written.Draft();
        var goal = Written.GoalIn(draft);
        Assert.Equal(["NotTheAgreedOne"], Review.Hold(draft, [goal], Input(goal), held, Written.Rules).Codes());
    }

    [Fact]
    public void A_review_on_the_way_says_when_and_why_rates_a_goal_and_sets_the_next_one()
    {
        var (plan, goal) = Written.Agreed();
        var empty = new ReviewInput(null, null, [new(goal.Id, null)], Together: false);
        Assert.Equal(["DateNeeded", "WhyNotTogether", "OccasionNeeded", "NothingRated", "DateNeeded"], Review.Hold(plan, [goal], empty, held, Written.Rules).Codes());
    }

    [Fact]
    public void A_review_in_the_future_or_before_the_plan_is_refused()
    {
        var (plan, goal) = Written.Agreed();
        Assert.Equal(["FutureDate"], Review.Hold(plan, [goal], Input(goal), held.AddDays(-1), Written.Rules).Codes());
        Assert.Contains("BeforeThePlan", Review.Hold(plan, [goal], Input(goal) with { Date = Written.Today.AddDays(-1) }, held, Written.Rules).Codes());
    }

    [Fact]
    public void A_goal_of_another_plan_cannot_be_rated()
    {
        var (plan, goal) = Written.Agreed();
        Assert.Equal(["GoalOfAnotherPlan"], Review.Hold(plan, [goal], Input(Written.Agreed().Goal), held, Written.Rules).Codes());
    }

    [Fact]
    public void The_closing_review_rates_every_goal_and_names_each_one_that_is_not()
    {
        var plan = Written.Draft();
        Goal[] goals = [Written.GoalIn(plan), Written.GoalIn(plan, 1), Written.GoalIn(plan, 2)];
        plan.Agree(Written.Ready(goals), Written.Rules).Value();
        var input = new ReviewInput(held, null, [new(goals[0].Id, Attainment.More), new(goals[1].Id, null), new(goals[2].Id, null)]);
        var outcome = Review.Close(plan.Mentorship, plan.Mentee, plan.Unit, plan, goals, input, new("Tak", "Tak selv"), held);
        Assert.Equal(["Ratings[1].Level", "Ratings[2].Level"], outcome.Refusals.Select(refusal => refusal.Field));
        Assert.All(outcome.Codes(), code => Assert.Equal("GoalNotRated", code));
    }

    [Fact]
    public void The_closing_review_keeps_the_last_word_of_both()
    {
        var (plan, goal) = Written.Agreed();
        var closing = Review.Close(plan.Mentorship, plan.Mentee, plan.Unit, plan, [goal], Input(goal), new(" Tak for turen ", "Pas på dig selv"), held).Value();
        Assert.Equal(ReviewOccasion.Closing, closing.Review.Occasion);
        Assert.Null(closing.Review.NextReview);
        Assert.Equal([(ReviewPart.MenteesLastWord, "Tak for turen"), (ReviewPart.MentorsLastWord, "Pas på dig selv")], closing.Texts.Select(text => (text.Part, text.Words.Text)));
    }

    [Fact]
    public void Without_an_agreed_plan_only_the_words_remain()
    {
        var closing = Review.Close(Guid.CreateVersion7(), Guid.CreateVersion7(), 1, plan: null, [], new ReviewInput(held, null, [], Together: false, "Flyttet samme dag"), new(null, "Vi nåede to samtaler"), held);
        Assert.Empty(closing.Value().Ratings);
    }

    [Fact]
    public void Every_review_sets_the_next_one()
    {
        var (plan, goal) = Written.Agreed();
        Review.Hold(plan, [goal], Input(goal), held, Written.Rules).Value();
        Assert.Equal((held.AddMonths(3), ReviewOccasion.Quarterly), (plan.NextReview, plan.NextOccasion));
    }

    [Fact]
    public void A_change_of_establishment_brings_the_review_forward_and_nothing_puts_it_off()
    {
        var plan = Written.Agreed().Plan;
        var soon = Written.Today.AddDays(7);
        plan.BringReviewForward(ReviewOccasion.ChangeOfEstablishment, soon, Written.Today).Value();
        Assert.Equal((soon, ReviewOccasion.ChangeOfEstablishment), (plan.NextReview, plan.NextOccasion));
        Assert.Equal(["PutsReviewOff"], plan.BringReviewForward(ReviewOccasion.OnRequest, soon.AddDays(1), Written.Today).Codes());
        Assert.Equal(["DatePassed"], plan.BringReviewForward(ReviewOccasion.OnRequest, Written.Today.AddDays(-1), Written.Today).Codes());
        Assert.Equal(["OccasionNeeded"], plan.BringReviewForward(ReviewOccasion.Closing, soon, Written.Today).Codes());
    }

    [Fact]
    public void A_plan_is_to_be_agreed_within_six_weeks() => Assert.Equal(new DateOnly(2026, 4, 13), Written.Rules.AgreedBy(Written.Today));
}
