using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Inquiries.Register;
using BackOnTrack.Features.Inquiries.Import;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Inquiries.MapRegister;

/// <summary>Keeps the mapping of an import under a name, for the next register of the kind. The same name again replaces it.</summary>
public sealed class SaveMapping(Database db)
{
    private const int LongestName = 60;

    public Task<Outcome<Guid>> Run(Actor actor, Guid import, string name, CancellationToken stop) => db.Write(actor, Act.RegisterMappingSave, async tx =>
    {
        if (name.Trim() is not { Length: > 0 and <= LongestName } known) return new Refusal("Inquiries.Refuse.MappingName", "SaveAs");
        if (await tx.Set<RegisterImport>().SingleOrDefaultAsync(i => i.Id == import, stop) is not { } from || tx.MappingOf(from) is not { } mapping) return Refusal.NotFound;
        var saved = await tx.Set<ImportMapping>().SingleOrDefaultAsync(m => m.Unit == from.Unit && m.Name == known, stop);
        var id = saved?.Id ?? Guid.CreateVersion7(tx.Now);
        var box = tx.Hashes.Seal("mapping", id, mapping);
        if (saved is not null) (saved.Mapping, saved.SavedBy, saved.SavedAt) = (box, actor.Account, tx.Now);
        else tx.Add(new ImportMapping { Id = id, Unit = from.Unit, Name = known, Mapping = box, SavedBy = actor.Account, SavedAt = tx.Now });
        tx.Did(Act.RegisterMappingSave, mentee: null, id);
        return id;
    }, stop);
}
