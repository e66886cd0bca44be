using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Release;
using BackOnTrack.Features.Drafts;
using BackOnTrack.Features.Mentorships;

namespace BackOnTrack.Features.Release;

/// <summary>Gives a point another owner or day, takes up a wish, or says who outside is waited for and why.</summary>
public sealed class ChangeItem(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid mentorship, Guid item, OwnerInput input, CancellationToken stop) => db.Write(actor, Act.ReleaseItemChange, async tx =>
    {
        if (await tx.ItemOf(mentorship, item, stop) is not { } it) return Refusal.NotFound;
        if (it.Version != input.Version) return Refusal.Conflict;
        var asked = it.Asked;
        if (!it.Change(input, tx.Programme.Release, tx.Doer).Accepted(out _, out var refusals)) return Outcome<Guid>.Refused(refusals);
        if (it.Asked != asked) await tx.DropLinks(item, stop);
        await tx.DropDraft(ReleaseForms.Owner, item, stop);
        tx.Did(Act.ReleaseItemChange, it.Mentee, it.Id);
        return it.Id;
    }, stop);
}
