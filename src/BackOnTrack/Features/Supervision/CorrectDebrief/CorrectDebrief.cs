using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Features.Supervision.ReportHappening;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Supervision.CorrectDebrief;

/// <summary>Puts right what kind of thing happened, or when: by who reported it, or by the coach. What stood there before stays, with the reason.</summary>
public sealed class CorrectDebrief(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid mentor, Guid id, HappeningInput input, string? why, CancellationToken stop) => db.Write(actor, Act.HappeningCorrect, async tx =>
    {
        if (await tx.DebriefsEver.SingleOrDefaultAsync(d => d.Id == id && d.Mentor == mentor, stop) is not { } debrief) return Refusal.NotFound;
        if (debrief.InTheWayOfChanging(actor.Account, actor.Hat == Role.Coach) is { } no) return no;
        var moment = input.MomentBy(tx.Now);
        if (!debrief.Correct(input.Kind, moment, moment?.Day(), why, actor.Account, tx.Now).Accepted(out var before, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Add(before);
        tx.Did(Act.HappeningCorrect, null, id);
        return id;
    }, stop);
}
