using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Supervision;
using BackOnTrack.Features.Mentors;
using BackOnTrack.Features.Relationship;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Supervision.RecordTalk;

/// <summary>
/// Writes down that coach and mentor talked, the coach's own note and what was agreed. Whatever the mentor had asked
/// for by that day is answered by it, the debriefs ticked are held, and a talk about working together that was asked for before is one.
/// </summary>
public sealed class RecordTalk(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, TalkInput input, CancellationToken stop) => db.Write(actor, Act.TalkRecord, async tx =>
    {
        var mentor = await tx.Mentors.SingleOrDefaultAsync(m => m.Id == id, stop);
        if (mentor is null) return Refusal.NotFound;
        if (!CoachTalk.Record(mentor, input, actor.Account, tx.Now.Day(), tx.Now).Accepted(out var recorded, out var refusals)) return Outcome<Guid>.Refused(refusals);
        foreach (var debrief in await tx.Debriefs.Where(d => d.Mentor == id && d.Talk == null && input.Debriefs.Contains(d.Id)).ToListAsync(stop))
            if (!debrief.HeldIn(recorded.Talk, debrief.HappenedAt.Day()).Accepted(out _, out var no)) return Outcome<Guid>.Refused(no);
        foreach (var request in await tx.TalkRequests.Where(r => r.Mentor == id && r.Talk == null).ToListAsync(stop)) request.AnsweredBy(recorded.Talk, request.AskedAt.Day());
        foreach (var prompt in await tx.RelationshipPrompts.Where(p => p.Mentor == id && p.Talk == null && p.WithdrawnAt == null).ToListAsync(stop)) prompt.AnsweredBy(recorded.Talk.Id, recorded.Talk.HeldOn);
        tx.Add(recorded.Talk);
        tx.Add(recorded.Note);
        tx.AddRange(recorded.Actions);
        await tx.DropTalkDraft(id, stop);
        tx.Did(Act.TalkRecord, null, recorded.Talk.Id);
        return recorded.Talk.Id;
    }, stop);
}

/// <summary>What the form shows besides its fields: whose talk it is, what is to be talked through, and what was typed and not sent.</summary>
public sealed record TalkOffer(Guid Mentor, string Alias, IReadOnlyList<Debrief> Debriefs, TalkDraft? Typed);

public sealed class OfferTalk(Database db)
{
    public Task<Outcome<TalkOffer>> Run(Actor actor, Guid id, CancellationToken stop) => db.Read<TalkOffer>(actor, Act.TalkRecord, async tx =>
    {
        if (await tx.AliasOf(id, stop) is not { } alias) return Refusal.NotFound;
        var debriefs = await tx.Debriefs.AsNoTracking().Where(d => d.Mentor == id && d.Talk == null).OrderBy(d => d.HappenedAt).ToListAsync(stop);
        tx.Saw(Act.TalkRecord, null, id);
        return new TalkOffer(id, alias, debriefs, await tx.TalkDraft(id, stop));
    }, stop);
}
