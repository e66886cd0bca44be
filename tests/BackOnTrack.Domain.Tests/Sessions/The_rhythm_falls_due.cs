using BackOnTrack.Domain.Sessions;
using FsCheck;
using FsCheck.Fluent;

namespace BackOnTrack.Domain.Tests.Sessions;

public class The_rhythm_falls_due
{
    private static readonly Rhythm Fortnight = new(14);

    [Fact]
    public void Without_a_session_it_counts_from_the_agreement() => Assert.Equal(A.Agreed.AddDays(14), Fortnight.NextDue(A.Agreed, [], []));

    [Fact]
    public void A_held_session_moves_it() =>
        Assert.Equal(new(2026, 3, 24), Fortnight.NextDue(A.Agreed, [A.On(new(2026, 3, 10))], []));

    [Fact]
    public void A_visit_the_prison_cancelled_is_not_held_and_makes_nobody_overdue()
    {
        var attempt = A.On(new(2026, 3, 10), NotHeldCause.Prison);
        Assert.False(attempt.IsHeld);
        Assert.Equal(new(2026, 3, 24), Fortnight.NextDue(A.Agreed, [attempt], []));
    }

    [Fact]
    public void An_attempt_the_mentor_missed_moves_nothing() =>
        Assert.Equal(A.Agreed.AddDays(14), Fortnight.NextDue(A.Agreed, [A.On(new(2026, 3, 10), NotHeldCause.Mentor)], []));

    [Fact]
    public void The_days_of_a_justified_gap_do_not_count() =>
        Assert.Equal(A.Agreed.AddDays(14 + 7), Fortnight.NextDue(A.Agreed, [], [A.Gap(A.Agreed.AddDays(5), A.Agreed.AddDays(11))]));

    [Fact]
    public void An_open_gap_suspends_it() => Assert.Null(Fortnight.NextDue(A.Agreed, [], [A.Gap(A.Agreed.AddDays(5), until: null)]));

    [Fact]
    public void A_gap_that_begins_after_the_due_day_excuses_nothing() =>
        Assert.Equal(A.Agreed.AddDays(14), Fortnight.NextDue(A.Agreed, [], [A.Gap(A.Agreed.AddDays(15), until: null)]));

    [Fact]
    public void Contact_rests_for_a_year_ahead_at_most_before_it_is_looked_at_again()
    {
        Outcome<ContactGap> Until(DateOnly day) => ContactGap.Justify(A.Ground(), A.Today, day, GapReason.Isolation, null, A.By());
        Assert.Empty(Until(A.Today.AddMonths(12)).Refusals);
        Assert.Equal(["Sessions.Refuse.GapTooLong@Until"], Until(A.Today.AddMonths(12).AddDays(1)).CodesOf());
        Assert.Equal(["Sessions.Refuse.GapTooLong@Until"], A.Gap(A.Today, until: null).End(DateOnly.MaxValue, A.Today).CodesOf());
    }

    [Fact]
    public void It_is_overdue_from_the_day_after()
    {
        Assert.False(Rhythm.IsOverdue(A.Today, A.Today));
        Assert.True(Rhythm.IsOverdue(A.Today.AddDays(-1), A.Today));
        Assert.False(Rhythm.IsOverdue(null, A.Today));
    }

    [Fact]
    public void Exactly_as_many_free_days_as_the_rule_says_lie_before_the_due_day_whatever_the_gaps() =>
        Prop.ForAll(Gaps().ToArbitrary(), ArbMap.Default.GeneratorFor<PositiveInt>().ToArbitrary(), (gaps, every) =>
        {
            var days = every.Get % 60 + 1;
            var due = new Rhythm(days).NextDue(A.Agreed, gaps)!.Value;
            var free = Enumerable.Range(1, due.DayNumber - A.Agreed.DayNumber)
                .Count(n => !gaps.Any(gap => A.Agreed.AddDays(n) >= gap.From && A.Agreed.AddDays(n) <= gap.Until));
            return free == days;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_gap_never_brings_the_due_day_forward() =>
        Prop.ForAll(Gaps().ToArbitrary(), gaps => Fortnight.NextDue(A.Agreed, gaps) >= A.Agreed.AddDays(14)).QuickCheckThrowOnFailure();

    private static Gen<List<ContactGap>> Gaps() =>
        from spans in Gen.Choose(-20, 90).Zip(Gen.Choose(0, 25)).ListOf()
        select spans.Select(span => A.Gap(A.Agreed.AddDays(span.Item1), A.Agreed.AddDays(span.Item1 + span.Item2))).ToList();
}
