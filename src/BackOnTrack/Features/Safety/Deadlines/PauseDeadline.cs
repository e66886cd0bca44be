using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Safety;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Safety;

public sealed class PauseInput
{
    public PauseCause? Cause { get; set; }
    public DateOnly? From { get; set; }
    public DateOnly? Until { get; set; }
}

/// <summary>Lets a deadline rest for a reason.</summary>
public sealed class PauseDeadline(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, PauseInput input, CancellationToken stop) => db.Write(actor, Act.DeadlinePause, async tx =>
    {
        if (await tx.Deadlines.SingleOrDefaultAsync(d => d.Id == id, stop) is not { } deadline) return Refusal.NotFound;
        if (!deadline.Pause(input.Cause, input.From, input.Until, actor.Account, tx.Now.Day(), tx.Now).Accepted(out var pause, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Add(pause);
        tx.Did(Act.DeadlinePause, deadline.Mentee, id);
        return id;
    }, stop);
}

/// <summary>Lets it run again before the day that was said.</summary>
public sealed class ResumeDeadline(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, CancellationToken stop) => db.Write(actor, Act.DeadlinePause, async tx =>
    {
        if (await tx.Deadlines.SingleOrDefaultAsync(d => d.Id == id, stop) is not { } deadline) return Refusal.NotFound;
        if (!(await tx.RunsAgain(deadline, stop)).Accepted(out _, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Did(Act.DeadlinePause, deadline.Mentee, id);
        return id;
    }, stop);
}

internal static class Resuming
{
    /// <summary>A deadline that rested runs on: from its day on when that has come, else from today.</summary>
    public static async Task<Outcome<Nothing>> RunsAgain(this Tx tx, Deadline deadline, CancellationToken stop)
    {
        var (today, until) = (tx.Now.Day(), deadline.PausedUntil);
        var resumed = deadline.Resume(today);
        foreach (var pause in await tx.DeadlinePauses.Where(p => p.Deadline == deadline.Id && p.ResumedOn == null).ToListAsync(stop)) pause.Resumed(until < today ? until.Value : today);
        return resumed;
    }
}
