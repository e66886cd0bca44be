namespace BackOnTrack.Domain.Plans;

/// <summary>
/// A review of the agreed plan: how every goal stands in described words, what changes, when the next one is. The
/// closing review rates every goal and keeps a last word of mentee and mentor.
/// </summary>
public sealed class Review : IInFile
{
    private Review() { }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid Mentee { get; private set; }
    public int Unit { get; private set; }
    public Guid Mentorship { get; private set; }

    /// <summary>The plan that was agreed then; null when the mentorship ends before any was.</summary>
    public Guid? Plan { get; private set; }
    public DateOnly Date { get; private set; }
    public DateOnly RecordedOn { get; private set; }
    public ReviewOccasion Occasion { get; private set; }
    public bool Together { get; private set; }
    public DateOnly? NextReview { get; private set; }

    /// <summary>A review on the way.</summary>
    public static Outcome<ReviewHeld> Hold(Plan plan, IReadOnlyList<Goal> goals, ReviewInput input, DateOnly today, PlanRules rules)
    {
        if (plan.State != PlanState.Agreed) return new Refusal("Plans.Refuse.NotTheAgreedOne");
        var flaws = ReviewChecks.OnTheWay(plan, goals, input, today, rules).ToList();
        if (flaws.Count > 0) return flaws;
        var review = Of(plan.Mentorship, plan.Mentee, plan.Unit, plan, input, input.Occasion!.Value, today);
        review.NextReview = input.NextReview;
        plan.Reviewed(review);
        return ReviewHeld.Of(review, input, [(ReviewPart.Changes, input.Changes), (ReviewPart.WhyNotTogether, input.WhyNotTogether)]);
    }

    /// <summary>The last review; without an agreed plan there is no goal to rate and only the words remain.</summary>
    public static Outcome<ReviewHeld> Close(
        Guid mentorship, Guid mentee, int unit, Plan? plan, IReadOnlyList<Goal> goals, ReviewInput input, ClosingWords words, DateOnly today)
    {
        var flaws = ReviewChecks.Closing(goals, input, words, today).ToList();
        if (flaws.Count > 0) return flaws;
        var review = Of(mentorship, mentee, unit, plan, input, ReviewOccasion.Closing, today);
        return ReviewHeld.Of(review, input,
        [
            (ReviewPart.MenteesLastWord, words.Mentees), (ReviewPart.MentorsLastWord, words.Mentors), (ReviewPart.WhyNotTogether, input.WhyNotTogether),
        ]);
    }

    private static Review Of(Guid mentorship, Guid mentee, int unit, Plan? plan, ReviewInput input, ReviewOccasion occasion, DateOnly today) => new()
    {
        Mentorship = mentorship, Mentee = mentee, Unit = unit, Plan = plan?.Id,
        Date = input.Date!.Value, RecordedOn = today, Occasion = occasion, Together = input.Together is true,
    };
}

/// <summary>A review with what was said in it, to be saved together.</summary>
public sealed record ReviewHeld(Review Review, IReadOnlyList<GoalRating> Ratings, IReadOnlyList<ReviewText> Texts)
{
    internal static ReviewHeld Of(Review review, ReviewInput input, IEnumerable<(ReviewPart Part, string? Words)> texts) => new(
        review,
        [.. input.Ratings.Where(rating => rating.Level is not null).Select(rating => new GoalRating(review, rating))],
        [.. texts.Where(text => !string.IsNullOrWhiteSpace(text.Words)).Select(text => new ReviewText(review, text.Part, text.Words!.Trim()))]);
}
