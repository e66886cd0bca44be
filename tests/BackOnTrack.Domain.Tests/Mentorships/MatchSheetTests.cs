using BackOnTrack.Domain.Mentors;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Domain.Tests.Mentors;
using static BackOnTrack.Domain.Tests.Mentors.Corps;
using static BackOnTrack.Domain.Tests.Mentorships.Course;

namespace BackOnTrack.Domain.Tests.Mentorships;

public class MatchSheetTests
{
    private static MatchSheet Sheet(MatchNeeds needs, params MentorFacts[] facts) => MatchSheet.Compare(needs, facts, Today).Value();

    [Fact]
    public void Scenario_10_mentors_stand_side_by_side_in_the_order_of_their_aliases_whatever_speaks_for_them()
    {
        var sheet = Sheet(new(["ar"], GenderWish.Man, null, 1), Ready(Trained("Vilde")), Ready(InTraining("Asta")), Ready(Trained("Mads"), load: 1));
        Assert.Equal(["Asta", "Mads", "Vilde"], sheet.Columns.Select(c => c.Alias).ToArray());
    }

    [Fact]
    public void How_long_the_way_takes_is_told_where_it_is_known_and_speaks_against_nobody()
    {
        MatchLine Way(int? establishment, int? minutes) =>
            Sheet(new([], GenderWish.None, establishment, 1), Ready(Trained()) with { MinutesThere = minutes }).Columns[0].Lines.Single(l => l.Criterion == MatchCriterion.Region);
        Assert.Equal(["Same", "SameUnknown", "SameMinutes"], new[] { Way(null, null), Way(5, null), Way(5, 590) }.Select(l => l.Reason).ToArray());
        Assert.All(new[] { Way(null, null), Way(5, null), Way(5, 590) }, l => Assert.Equal(MatchVerdict.Met, l.Verdict));
    }

    [Fact]
    public void Five_columns_are_too_many_and_none_are_too_few()
    {
        Assert.Equal(["Mentorships.Refuse.Columns"], MatchSheet.Compare(NoNeeds, [], Today).Codes());
        Assert.Equal(["Mentorships.Refuse.Columns"],
            MatchSheet.Compare(NoNeeds, [.. Enumerable.Range(0, 5).Select(_ => Ready(Trained()))], Today).Codes());
    }

    [Fact]
    public void Scenario_11_every_unmet_gate_is_named_at_once()
    {
        var mentor = InTraining();
        var facts = new MentorFacts(mentor, 1, [], [], [], CoachStanding.None, Load: 2, Excluded: true);
        Assert.Equal(
            ["Mentorships.Refuse.GateAvailability", "Mentorships.Refuse.GateTraining", "Mentorships.Refuse.GateChecks",
             "Mentorships.Refuse.GateCoach", "Mentorships.Refuse.GateLoad", "Mentorships.Refuse.GateExclusion"],
            Sheet(NoNeeds, facts).Choose(mentor.Id, "Because", null).Codes());
    }

    [Theory]
    [InlineData(CoachStanding.None)]
    [InlineData(CoachStanding.NobodyThere)]
    public void Scenario_11_a_coach_who_is_gone_or_away_with_nobody_standing_in_is_no_coach(CoachStanding coach)
    {
        var mentor = Trained();
        var sheet = Sheet(NoNeeds, Ready(mentor) with { Coach = coach });
        Assert.Equal(coach.ToString(), sheet.Columns[0].Lines.Single(l => l.Criterion == MatchCriterion.Coach).Reason);
        Assert.Equal(["Mentorships.Refuse.GateCoach"], sheet.Choose(mentor.Id, "Because", null).Codes());
    }

    [Fact]
    public void Scenario_12_choosing_against_something_needs_a_reason_that_is_kept()
    {
        var mentor = Trained();
        var sheet = Sheet(new(["so"], GenderWish.Woman, 5, 2), Ready(mentor));
        Assert.Equal(["Mentorships.Refuse.Despite"], sheet.Choose(mentor.Id, "Best we have", " ").Codes());
        var choice = sheet.Choose(mentor.Id, "Best we have", "An interpreter is booked").Value();
        Assert.Equal([MatchCriterion.Languages, MatchCriterion.Region, MatchCriterion.Permit, MatchCriterion.Wish], choice.Against);
        Assert.Equal("An interpreter is booked", choice.Despite);
    }

    [Fact]
    public void A_permit_counts_only_for_its_establishment_and_its_days()
    {
        var (mentor, here) = (Trained(), 5);
        var needs = new MatchNeeds([], GenderWish.None, here, 1);
        MatchVerdict With(params MentorPermit[] permits) =>
            Sheet(needs, Ready(mentor) with { Permits = permits }).Columns[0].Lines.Single(l => l.Criterion == MatchCriterion.Permit).Verdict;
        Assert.Equal(MatchVerdict.Met, With(MentorPermit.Record(mentor, here, Today, Today).Value()));
        Assert.Equal(MatchVerdict.Against, With(MentorPermit.Record(mentor, here, Today.AddDays(-9), Today.AddDays(-1)).Value()));
        Assert.Equal(MatchVerdict.Against, With(MentorPermit.Record(mentor, 6, Today, Today).Value()));
    }

    [Fact]
    public void Every_column_answers_every_criterion_in_the_same_order()
    {
        var sheet = Sheet(NoNeeds, Ready(Trained("Asta")), Ready(InTraining("Birk"), load: 3, excluded: true));
        Assert.All(sheet.Columns, c => Assert.Equal(Enum.GetValues<MatchCriterion>(), c.Lines.Select(l => l.Criterion).ToArray()));
    }
}
