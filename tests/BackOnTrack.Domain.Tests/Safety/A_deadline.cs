using BackOnTrack.Domain.Safety;

namespace BackOnTrack.Domain.Tests.Safety;

public class A_deadline
{
    private static readonly DateOnly Began = new(2026, 3, 2);
    private static readonly DateTimeOffset Now = new(2026, 3, 4, 9, 0, 0, TimeSpan.Zero);
    private static readonly DeadlineRule Rule = new("x", DeadlineEvent.IncidentReported, 5, true, TellFunction.Coordinator, 2, TellFunction.Coach);

    private static Deadline It() => Deadline.Begin(Rule, Guid.NewGuid(), 1, Guid.NewGuid(), Began, WorkingDays.Default, Now);

    [Fact]
    public void Counts_days_of_its_own_kind()
    {
        Assert.Equal(new DateOnly(2026, 3, 9), It().Due);
        Assert.Equal(new DateOnly(2026, 3, 11), It().EscalatesOn);
        Assert.Equal(new DateOnly(2026, 3, 7), Deadline.Begin(Rule with { Working = false }, Guid.NewGuid(), 1, Guid.NewGuid(), Began, WorkingDays.Default, Now).Due);
    }

    [Fact]
    public void Moves_by_the_days_it_rested_and_is_not_escalated_meanwhile()
    {
        var it = It();
        Assert.True(it.Pause(PauseCause.CourtCase, new(2026, 3, 4), new(2026, 3, 20), Guid.NewGuid(), new(2026, 3, 4), Now).Accepted(out _, out _));
        Assert.False(it.IsToEscalate(new(2026, 3, 15)));
        Assert.False(it.Pause(PauseCause.Illness, new(2026, 3, 4), new(2026, 3, 20), Guid.NewGuid(), new(2026, 3, 4), Now).Accepted(out _, out _));
        Assert.True(it.Resume(new(2026, 3, 14)).Accepted(out _, out _));
        Assert.Equal(new DateOnly(2026, 3, 19), it.Due);
        Assert.False(it.IsToEscalate(new(2026, 3, 20)));
        Assert.True(it.IsToEscalate(new(2026, 3, 21)));
    }

    [Fact]
    public void Tells_the_next_once_and_never_after_it_is_done()
    {
        var (late, done) = (It(), It());
        late.Escalate(Now);
        Assert.False(late.IsToEscalate(new(2026, 4, 1)));
        done.End(new(2026, 3, 5));
        Assert.False(done.IsToEscalate(new(2026, 4, 1)));
    }
}
