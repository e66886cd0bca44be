using BackOnTrack.Domain.Plans;
using FsCheck;
using FsCheck.Fluent;

namespace BackOnTrack.Domain.Tests.Plans;

/// <summary>The rule of the moments, as a page runs it and as a list hands it to the database, is one rule.</summary>
public sealed class KeepingTheMoments
{
    private static readonly DateOnly began = new(2026, 1, 15);

    [Fact]
    public void After_the_last_there_is_none_and_a_next_one_is_never_due_before_the_two_met() => Prop.ForAll((
        from last in Gen.Choose(-1, 500)
        from release in Gen.Choose(-1, 700)
        from today in Gen.Choose(0, 1200)
        from had in Gen.Choose(0, 7)
        select (Last: last, Release: release, Today: today, Had: had)).ToArbitrary(), x =>
        {
            DateOnly? Had(int which) => (x.Had & which) > 0 && x.Last >= 0 ? began.AddDays(x.Last) : null;
            var behind = new LooksBehind
            {
                Mentorship = Guid.Empty, Mentee = Guid.Empty, Began = began, Release = x.Release < 0 ? null : began.AddDays(x.Release), Last = x.Last < 0 ? null : began.AddDays(x.Last),
                BeforeRelease = Had(1), AfterRelease = Had(2), HalfYearAfter = Had(4), Today = began.AddDays(x.Today), MonthsBetween = 3,
            };
            var next = LifeSchedule.Which.Compile()(behind);
            if (next.Occasion is not { } occasion) return behind.Last is not null && behind.Release is { } day && behind.Today >= day && (behind.HalfYearAfter >= day || behind.Today > day.AddMonths(12));
            var due = LifeSchedule.When.Compile()(next);
            return behind.Last is null ? (occasion, due.From) == ((int)LifeOccasion.Start, began)
                : (LifeOccasion)occasion is LifeOccasion.Quarter ? due.From == behind.Last.Value.AddMonths(3) && (behind.Release is null || due.From < behind.Release.Value.AddMonths(-1))
                : behind.Release is not null && (LifeOccasion)occasion is not LifeOccasion.Start;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
}
