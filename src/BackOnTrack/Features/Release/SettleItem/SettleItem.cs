using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Release;
using BackOnTrack.Features.Drafts;
using BackOnTrack.Features.Mentorships;

namespace BackOnTrack.Features.Release;

/// <summary>Says that a point is done and what shows it, that it is not needed and why, or that it is open again.</summary>
public sealed class SettleItem(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid mentorship, Guid item, SettleInput input, CancellationToken stop) => db.Write(actor, Act.ReleaseItemSettle, async tx =>
    {
        if (await tx.ItemOf(mentorship, item, stop) is not { } it) return Refusal.NotFound;
        if (it.Version != input.Version) return Refusal.Conflict;
        if (!it.Settle(input, tx.Programme.Release, tx.Doer).Accepted(out _, out var refusals)) return Outcome<Guid>.Refused(refusals);
        await tx.DropLinks(item, stop);
        await tx.DropDraft(ReleaseForms.Item, item, stop);
        tx.Did(Act.ReleaseItemSettle, it.Mentee, it.Id);
        return it.Id;
    }, stop);
}
