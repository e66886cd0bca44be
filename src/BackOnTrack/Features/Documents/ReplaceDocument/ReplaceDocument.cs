using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Documents;
using BackOnTrack.Features.Mentorships;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Documents;

/// <summary>Brings a newer version of a document; the earlier one stays readable for the same people.</summary>
public sealed class ReplaceDocument(Database db, Incoming incoming)
{
    public async Task<Outcome<Guid>> Run(Actor actor, Guid mentorship, Guid document, string name, byte[] file, CancellationToken stop)
    {
        var brought = await incoming.Look(name, file, stop);
        return await db.Write(actor, Act.DocumentBring, async tx =>
        {
            if (await tx.DocumentOf(mentorship, document, stop) is not { } earlier) return Refusal.NotFound;
            if (!earlier.Replace(brought, await Incoming.Kept(tx, earlier.Mentee, stop), tx.Programme.Documents, actor.Account, tx.Now).Accepted(out var made, out var refusals)) return Outcome<Guid>.Refused(refusals);
            tx.AddRange(made.Document, made.Body);
            tx.Did(Act.DocumentBring, earlier.Mentee, made.Document.Id);
            return made.Document.Id;
        }, stop);
    }
}

internal static class DocumentInTx
{
    /// <summary>A document of the file the mentorship lies in; null where the wall hides either.</summary>
    public static async Task<Document?> DocumentOf(this Tx tx, Guid mentorship, Guid document, CancellationToken stop)
    {
        if (await tx.Mentorships.FindVisible(mentorship, stop) is not { } about) return null;
        tx.About(about.Mentee);
        if (await tx.Documents.SingleOrDefaultAsync(d => d.Id == document && d.Mentee == about.Mentee, stop) is not { } found) return null;
        return found.Name is null ? found : await tx.Open(found, stop);
    }
}

/// <summary>Opens a document's row for a form.</summary>
public sealed class ShowDocument(Database db)
{
    public Task<Outcome<Document>> Run(Actor actor, Guid mentorship, Guid document, CancellationToken stop) => db.Read<Document>(actor, Act.DocumentList, async tx =>
    {
        if (await tx.DocumentOf(mentorship, document, stop) is not { IsThere: true } found) return Refusal.NotFound;
        tx.Saw(Act.DocumentList, found.Mentee, document);
        return found;
    }, stop);
}
