using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Release;
using BackOnTrack.Features.Drafts;
using BackOnTrack.Features.Mentorships;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Release;

/// <summary>Says otherwise how a contact went; what was written first stays to be read.</summary>
public sealed class CorrectContact(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid mentorship, Guid contact, ReleaseContactInput input, CancellationToken stop) => db.Write(actor, Act.ReleaseContactCorrect, async tx =>
    {
        if (await tx.Mentorships.FindVisible(mentorship, stop) is not { } about) return Refusal.NotFound;
        if (await tx.ReleaseContacts.SingleOrDefaultAsync(c => c.Id == contact && c.Mentorship == mentorship, stop) is not { } it) return Refusal.NotFound;
        if (about.IsClosed) return new Refusal("Release.Refuse.Ended");
        if (it.Version != input.Version) return Refusal.Conflict;
        await tx.Open(it, stop);
        var last = await tx.ReleaseContactEntries.AsNoTracking().Where(e => e.Contact == contact).OrderByDescending(e => e.Number).FirstOrDefaultAsync(stop);
        var released = (await tx.PathOf(mentorship, stop))?.ReleasedOn;
        if (!it.Correct(input, last, released, tx.Programme.Release, tx.Doer).Accepted(out var written, out var refusals)) return Outcome<Guid>.Refused(refusals);
        // It was a try after all; but another of its kind waits already since the release after.
        if (it.HeldOn is null && await tx.ReleaseContacts.AnyAsync(c => c.Mentorship == mentorship && c.Kind == it.Kind && c.Id != contact && c.HeldOn == null, stop)) return new Refusal("Release.Refuse.WaitsAlready", nameof(input.Way));
        tx.AddRange(written);
        await tx.DropDraft(ReleaseForms.Correction, contact, stop);
        tx.Did(Act.ReleaseContactCorrect, about.Mentee, it.Id);
        return it.Id;
    }, stop);
}
