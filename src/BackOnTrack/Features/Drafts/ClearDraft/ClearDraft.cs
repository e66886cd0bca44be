using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Drafts;

/// <summary>Throws a draft away because its writer says so.</summary>
public sealed class ClearDraft(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, DraftPlace place, CancellationToken stop) => db.Write(actor, Act.DraftKeep, async tx =>
    {
        if (!await tx.Set<MenteeKey>().AnyAsync(k => k.Owner == place.Mentee, stop)) return Refusal.NotFound;
        await tx.DropDraft(place.Form, place.Subject, stop);
        tx.Did(Act.DraftKeep, place.Mentee, place.Subject);
        return place.Subject;
    }, stop);
}
