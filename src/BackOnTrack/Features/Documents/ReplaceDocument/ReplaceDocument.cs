using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Documents;
using BackOnTrack.Files;

namespace BackOnTrack.Features.Documents;

/// <summary>Brings a newer version of a document; the earlier one stays readable for the same people.</summary>
public sealed class ReplaceDocument(Database db, FileDoor door, Programme programme)
{
    public async Task<Outcome<Guid>> Run(Actor actor, Guid mentorship, Guid document, string? name, HeldOut file, CancellationToken stop)
    {
        var brought = await door.LookAndDraw(file, programme.Documents.MostMegabytes, stop);
        return await db.Write(actor, Act.DocumentBring, async tx =>
        {
            if (await tx.DocumentOf(mentorship, document, stop) is not { } earlier) return Refusal.NotFound;
            if (!earlier.Replace(name, brought, await tx.KeptOf(earlier.Mentee, stop), tx.Programme.Documents, actor.Account, tx.Now).Accepted(out var made, out var refusals)) return Outcome<Guid>.Refused(refusals);
            tx.AddRange(made.Rows);
            tx.Did(Act.DocumentBring, earlier.Mentee, made.Document.Id);
            return made.Document.Id;
        }, stop);
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
