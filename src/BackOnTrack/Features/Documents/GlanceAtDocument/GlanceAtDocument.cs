using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Documents;

/// <summary>Shows a picture small, of any version, to whoever may take the document out. Refusals: not there, also where none was drawn.</summary>
public sealed class GlanceAtDocument(Database db)
{
    public Task<Outcome<byte[]>> Run(Actor actor, Guid mentorship, Guid document, CancellationToken stop) => db.Read<byte[]>(actor, Act.DocumentGlance, async tx =>
    {
        if (await tx.DocumentOf(mentorship, document, stop) is not { IsThere: true } found) return Refusal.NotFound;
        if (await tx.DocumentPictures.AsNoTracking().SingleOrDefaultAsync(p => p.Id == document, stop) is not { } picture) return Refusal.NotFound;
        await tx.Open(picture, stop);
        tx.Saw(Act.DocumentGlance, found.Mentee, document);
        return picture.File;
    }, stop);
}
