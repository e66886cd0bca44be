using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Release;
using BackOnTrack.Features.Drafts;
using BackOnTrack.Features.Mentorships;

namespace BackOnTrack.Features.Release;

/// <summary>Writes what the municipality takes over. Each writing is a version of its own; the newest is printed.</summary>
public sealed class WriteReleaseHandover(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid mentorship, string? words, CancellationToken stop) => db.Write(actor, Act.ReleaseHandoverWrite, async tx =>
    {
        if (await tx.Mentorships.FindVisible(mentorship, stop) is not { } about || await tx.PathOf(mentorship, stop) is null) return Refusal.NotFound;
        if (!ReleaseHandover.Write(about, words, await tx.NeverOnPaper(about, stop), tx.Programme.Release, tx.Doer).Accepted(out var written, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Add(written);
        await tx.DropDraft(ReleaseForms.Handover, mentorship, stop);
        tx.Did(Act.ReleaseHandoverWrite, about.Mentee, written.Id);
        return written.Id;
    }, stop);
}
