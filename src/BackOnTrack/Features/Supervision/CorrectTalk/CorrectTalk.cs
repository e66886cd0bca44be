using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Supervision;
using BackOnTrack.Features.Mentors;
using BackOnTrack.Features.Relationship;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Supervision.CorrectTalk;

/// <summary>
/// The coach puts right what the coach wrote down wrong; what stood there before stays, with the reason. Whatever follows from
/// the day and the debriefs follows from the right ones: what was answered, what is held, when the next talk is due.
/// </summary>
public sealed class CorrectTalk(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid mentor, Guid id, TalkInput input, IReadOnlyCollection<Guid> dropped, string? why, CancellationToken stop) => db.Write(actor, Act.TalkCorrect, async tx =>
    {
        if (await tx.TalkWithNote(mentor, id, stop) is not ({ } talk, var own)) return Refusal.NotFound;
        if (own is not { } note) return new Refusal("Supervision.Refuse.NotYourTalk");
        if (!talk.Correct(note, input, why, tx.Now.Day(), tx.Now).Accepted(out var corrected, out var refusals)) return Outcome<Guid>.Refused(refusals);
        foreach (var debrief in await tx.Debriefs.Where(d => d.Mentor == mentor && (d.Talk == null || d.Talk == id)).ToListAsync(stop))
            if (!input.Debriefs.Contains(debrief.Id)) debrief.NotHeldIn(talk);
            else if (!debrief.HeldIn(talk, debrief.HappenedAt.Day()).Accepted(out _, out var no)) return Outcome<Guid>.Refused(no);
        await tx.AnswerAnew(talk, stop);
        foreach (var action in await tx.OpenActions.Where(a => a.Talk == id && dropped.Contains(a.Id)).ToListAsync(stop)) action.Drop(tx.Now.Day());
        tx.Add(corrected.Before);
        tx.Add(corrected.NoteBefore);
        tx.AddRange(corrected.More);
        tx.Did(Act.TalkCorrect, null, id);
        return id;
    }, stop);
}

/// <summary>What the form shows: the talk as it stands, what can be ticked as talked through in it, and what was agreed and is open.</summary>
/// <param name="Note">Null for a colleague, who corrects nothing here.</param>
public sealed record TalkToCorrect(string Alias, CoachTalk Talk, CoachNote? Note, IReadOnlyList<Debrief> Debriefs, IReadOnlyList<AgreedAction> Open);

public sealed class OfferCorrection(Database db)
{
    public Task<Outcome<TalkToCorrect>> Run(Actor actor, Guid mentor, Guid id, CancellationToken stop) => db.Read<TalkToCorrect>(actor, Act.CoachNoteRead, async tx =>
    {
        if (await tx.TalkWithNote(mentor, id, stop) is not ({ } talk, var note)) return Refusal.NotFound;
        var debriefs = await tx.Debriefs.AsNoTracking().Where(d => d.Mentor == mentor && (d.Talk == null || d.Talk == id)).OrderBy(d => d.HappenedAt).ToListAsync(stop);
        var open = await tx.Open(await tx.OpenActions.AsNoTracking().Where(a => a.Talk == id).OrderBy(a => a.Due).ToListAsync(stop), stop);
        tx.Saw(note is null ? Act.TalkRead : Act.CoachNoteRead, null, id);
        return new TalkToCorrect((await tx.AliasOf(mentor, stop))!, talk, note, debriefs, open);
    }, stop);
}

internal static class PuttingRight
{
    extension(Tx tx)
    {
        /// <summary>A talk, and its note, open, for who wrote it: the wall hides it from everybody else.</summary>
        public async Task<(CoachTalk? Talk, CoachNote? Note)> TalkWithNote(Guid mentor, Guid id, CancellationToken stop)
        {
            var talk = await tx.CoachTalks.SingleOrDefaultAsync(t => t.Id == id && t.Mentor == mentor, stop);
            var note = talk is null ? null : await tx.CoachNotes.SingleOrDefaultAsync(n => n.Id == id, stop);
            return (talk, note is null ? null : await tx.Open(note, stop));
        }

        /// <summary>What was asked for by the day of the talk is answered by it, and what was asked for later is not. One request is open at a time.</summary>
        public async Task AnswerAnew(CoachTalk talk, CancellationToken stop)
        {
            var requests = await tx.TalkRequests.Where(r => r.Mentor == talk.Mentor && (r.Talk == null || r.Talk == talk.Id)).ToListAsync(stop);
            foreach (var request in requests.Where(r => r.IsOpen)) request.AnsweredBy(talk, request.AskedAt.Day());
            foreach (var request in requests.OrderByDescending(r => r.AskedAt))
                if (!requests.Exists(r => r.IsOpen)) request.NotAnsweredBy(talk, request.AskedAt.Day());
            foreach (var prompt in await tx.RelationshipPrompts.Where(p => p.Mentor == talk.Mentor && p.WithdrawnAt == null && (p.Talk == null || p.Talk == talk.Id)).ToListAsync(stop))
            {
                prompt.NotAnsweredBy(talk.Id, talk.HeldOn);
                prompt.AnsweredBy(talk.Id, talk.HeldOn);
            }
        }
    }
}
