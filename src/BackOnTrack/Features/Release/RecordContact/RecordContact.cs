using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Release;
using BackOnTrack.Features.Drafts;
using BackOnTrack.Features.Mentorships;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Release;

/// <summary>Writes down that somebody who came out was spoken with, or that it was tried.</summary>
public sealed class RecordContact(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid mentorship, Guid contact, ReleaseContactInput input, CancellationToken stop) => db.Write(actor, Act.ReleaseContactRecord, async tx =>
    {
        if (await tx.Mentorships.FindVisible(mentorship, stop) is not { } about) return Refusal.NotFound;
        if (await tx.ReleaseContacts.SingleOrDefaultAsync(c => c.Id == contact && c.Mentorship == mentorship, stop) is not { } it) return Refusal.NotFound;
        if (it.Version != input.Version) return Refusal.Conflict;
        await tx.Open(it, stop);
        if (await tx.PathOf(mentorship, stop) is not { ReleasedOn: { } released }) return Refusal.NotFound;
        if (!it.Record(input, released, tx.Programme.Release, tx.Doer).Accepted(out var written, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.AddRange(written);
        await tx.DropDraft(ReleaseForms.Contact, contact, stop);
        tx.Did(Act.ReleaseContactRecord, about.Mentee, it.Id);
        return it.Id;
    }, stop);
}
