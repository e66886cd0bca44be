using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Interviews;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Interviews;

/// <summary>
/// Says that one's own coding is done. When both coders have, each may read the other's; one who says that nobody else will
/// code it opens it at once, and a second coder then comes too late.
/// </summary>
public sealed class FinishCoding(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, bool alone, CancellationToken stop) => db.Write(actor, Act.PassageCode, async tx =>
    {
        await tx.InLine($"note {id}", stop);
        if (await tx.NewestNote(id, stop) is not { } note) return Refusal.NotFound;
        var codings = await tx.Codings.Where(c => c.Note == note.Id).ToListAsync(stop);
        if (codings.Find(c => c.Coder == actor.Account) is not { } mine) return new Refusal("Interviews.Refuse.NotBegun");
        if (!mine.Finish(alone, codings, tx.Now).Accepted(out _, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Did(Act.PassageCode, null, mine.Id);
        return mine.Id;
    }, stop);
}
