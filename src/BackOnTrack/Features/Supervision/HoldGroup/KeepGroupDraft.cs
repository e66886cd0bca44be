using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Mentors;
using BackOnTrack.Features.Drafts;
using BackOnTrack.Features.Mentors;
using BackOnTrack.Features.Supervision.RecordTalk;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Supervision.HoldGroup;

/// <summary>
/// Keeps what stands on the form of a group session. A group has no file of its own, and nobody may be ticked yet: it lies in the
/// file of the first of the coach's mentors, the coach's alone.
/// </summary>
public sealed class KeepGroupDraft(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, SentDraft sent, CancellationToken stop) => db.Write(actor, Act.TalkDraft, async tx =>
    {
        if (sent.IsTooLong) return new Refusal("Drafts.Refuse.TooLong");
        if (await tx.Mentors.AsNoTracking().Where(m => m.State != MentorState.Left).OrderBy(m => m.Id).FirstOrDefaultAsync(stop) is not { } mentor) return Refusal.NotFound;
        var draft = await tx.TalkDrafts.Where(d => d.Coach == actor.Account && d.Form == TalkForm.Group).OrderByDescending(d => d.SavedAt).FirstOrDefaultAsync(stop);
        await tx.KeepDraft(draft, mentor, TalkForm.Group, sent, stop);
        tx.Did(Act.TalkDraft, null, draft?.Mentor ?? mentor.Id);
        return draft?.Mentor ?? mentor.Id;
    }, stop);
}

/// <summary>Throws it away because its writer says so.</summary>
public sealed class ClearGroupDraft(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, CancellationToken stop) => db.Write(actor, Act.TalkDraft, async tx =>
    {
        if (await tx.TalkDrafts.Where(d => d.Coach == actor.Account && d.Form == TalkForm.Group).Select(d => (Guid?)d.Mentor).FirstOrDefaultAsync(stop) is not { } mentor) return Refusal.NotFound;
        await tx.DropGroupDraft(stop);
        tx.Did(Act.TalkDraft, null, mentor);
        return mentor;
    }, stop);
}
