using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Supervision;
using BackOnTrack.Features.Mentors;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Supervision.ReportHappening;

public sealed class HappeningInput
{
    public HappeningKind? Kind { get; set; }
    public DateOnly? Day { get; set; }
    public TimeOnly? Time { get; set; }

    /// <summary>The moment in the service's wall-clock time; without a time of day, noon.</summary>
    internal DateTimeOffset? Moment => Day is { } day ? Local(day.ToDateTime(Time ?? new TimeOnly(12, 0))) : null;

    /// <summary>The same; what is said to have happened today without a time is not later than now.</summary>
    internal DateTimeOffset? MomentBy(DateTimeOffset now) => Time is null && Moment > now && Day == now.Day() ? now : Moment;

    private static DateTimeOffset Local(DateTime wall) => new DateTimeOffset(wall, Clock.Zone.GetUtcOffset(wall)).ToUniversalTime();
}

/// <summary>Something happened: a debrief is owed from now on.</summary>
public sealed class ReportHappening(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, HappeningInput input, CancellationToken stop) => db.Write(actor, Act.HappeningReport, async tx =>
    {
        var mentor = await tx.Mentors.SingleOrDefaultAsync(m => m.Id == id, stop);
        if (mentor is null) return Refusal.NotFound;
        if (!Debrief.Owed(mentor, input.Kind, input.MomentBy(tx.Now), actor.Account, tx.Now).Accepted(out var debrief, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Add(debrief);
        tx.Did(Act.HappeningReport, null, debrief.Id);
        return debrief.Id;
    }, stop);
}
