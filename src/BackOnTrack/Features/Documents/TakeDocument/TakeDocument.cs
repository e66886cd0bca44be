using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Documents;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Documents;

/// <summary>A document as it leaves the house.</summary>
public sealed record TakenDocument(int Edition, FileKind Kind, byte[] File);

/// <summary>Takes a document out of the house: written down as a disclosure, earlier versions like the newest.</summary>
public sealed class TakeDocument(Database db)
{
    public Task<Outcome<TakenDocument>> Run(Actor actor, Guid mentorship, Guid document, CancellationToken stop) => db.Read<TakenDocument>(actor, Act.DocumentTake, async tx =>
    {
        if (await tx.DocumentOf(mentorship, document, stop) is not { IsThere: true } found) return Refusal.NotFound;
        if (await tx.DocumentBodies.AsNoTracking().SingleOrDefaultAsync(b => b.Id == document, stop) is not { } body) return Refusal.NotFound;
        await tx.Open(body, stop);
        tx.Saw(Act.DocumentTake, found.Mentee, document);
        return new TakenDocument(found.Edition, found.Kind, body.File);
    }, stop);
}
