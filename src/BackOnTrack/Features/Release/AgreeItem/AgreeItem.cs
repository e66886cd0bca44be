using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Release;
using BackOnTrack.Features.Drafts;
using BackOnTrack.Features.Mentorships;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Release;

/// <summary>Puts what was agreed for this person on the list, with an owner and a day. It may go to somebody outside, so it names nobody.</summary>
public sealed class AgreeItem(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid mentorship, OwnItemInput input, CancellationToken stop) => db.Write(actor, Act.ReleaseMeetingRecord, async tx =>
    {
        if (await tx.Mentorships.FindVisible(mentorship, stop) is not { } about || await tx.PathOf(mentorship, stop) is not { } path) return Refusal.NotFound;
        if (about.IsClosed) return new Refusal("Release.Refuse.Ended");
        if (await tx.ReleaseItems.CountAsync(i => i.Mentorship == mentorship, stop) >= tx.Programme.Release.MostItems) return new Refusal("Release.Refuse.TooMany", "What", [tx.Programme.Release.MostItems]);
        if (!ReleaseItem.Agree(path, input, await tx.NeverOnPaper(about, stop), tx.Programme.Release).Accepted(out var item, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Add(item);
        await tx.DropDraft(ReleaseForms.Agreed, mentorship, stop);
        tx.Did(Act.ReleaseMeetingRecord, about.Mentee, item.Id);
        return item.Id;
    }, stop);
}
