using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Training;
using BackOnTrack.Features.Notices;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Training;

/// <summary>Moves a gathering to another day, time or place. Who said yes still comes, and sees it on the start page.</summary>
public sealed class MoveNetworkDay(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, MoveInput input, CancellationToken stop) => db.Write(actor, Act.NetworkPlan, async tx =>
    {
        var day = await tx.NetworkDays.SingleOrDefaultAsync(d => d.Id == id, stop);
        if (day is null) return Refusal.NotFound;
        if (!day.Move(input.ToMove(), input.Place, actor.Account, tx.Now, tx.Now.Day()).Accepted(out var move, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Add(move);
        await tx.TellInvited(id, NoticeKind.DayMoved, stop);
        tx.Did(Act.NetworkPlan, null, id);
        return id;
    }, stop);
}

/// <summary>Calls a gathering off. Who is invited sees it; moving it to another day brings it back.</summary>
public sealed class CancelNetworkDay(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, MoveReason? reason, CancellationToken stop) => db.Write(actor, Act.NetworkPlan, async tx =>
    {
        var day = await tx.NetworkDays.SingleOrDefaultAsync(d => d.Id == id, stop);
        if (day is null) return Refusal.NotFound;
        if (!day.Cancel(reason, actor.Account, tx.Now, tx.Now.Day()).Accepted(out var move, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Add(move);
        await tx.TellInvited(id, NoticeKind.DayCalledOff, stop);
        tx.Did(Act.NetworkPlan, null, id);
        return id;
    }, stop);
}
