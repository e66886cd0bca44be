using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Documents;

/// <summary>Takes a version of a document away, contents, small picture and name; that there was one stays known.</summary>
public sealed class RemoveDocument(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid mentorship, Guid document, CancellationToken stop) => db.Write(actor, Act.DocumentRemove, async tx =>
    {
        if (await tx.DocumentOf(mentorship, document, stop) is not { } found) return Refusal.NotFound;
        found.Remove(tx.Now);
        await tx.DocumentBodies.Where(b => b.Id == document).ExecuteDeleteAsync(stop);
        await tx.DocumentPictures.Where(p => p.Id == document).ExecuteDeleteAsync(stop);
        tx.Did(Act.DocumentRemove, found.Mentee, document);
        return document;
    }, stop);
}
