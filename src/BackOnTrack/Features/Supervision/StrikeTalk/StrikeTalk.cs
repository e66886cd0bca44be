using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Features.Supervision.CorrectTalk;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Supervision.StrikeTalk;

/// <summary>
/// The coach takes back a talk that was never held. It counts nowhere any more; what it answered waits again, its debriefs are owed
/// again, what was agreed in it and is not done is agreed no more. That it stood there, and why it went, stays.
/// </summary>
public sealed class StrikeTalk(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid mentor, Guid id, string? why, CancellationToken stop) => db.Write(actor, Act.TalkStrike, async tx =>
    {
        if (await tx.TalkWithNote(mentor, id, stop) is not ({ } talk, var own)) return Refusal.NotFound;
        if (own is null) return new Refusal("Supervision.Refuse.NotYourTalk");
        if (!talk.Strike(why, tx.Now).Accepted(out var before, out var refusals)) return Outcome<Guid>.Refused(refusals);
        foreach (var debrief in await tx.Debriefs.Where(d => d.Talk == id).ToListAsync(stop)) debrief.NotHeldIn(talk);
        foreach (var action in await tx.OpenActions.Where(a => a.Talk == id).ToListAsync(stop)) action.Drop(tx.Now.Day());
        await tx.AnswerAnew(talk, stop);
        tx.Add(before);
        tx.Did(Act.TalkStrike, null, id);
        return id;
    }, stop);
}
