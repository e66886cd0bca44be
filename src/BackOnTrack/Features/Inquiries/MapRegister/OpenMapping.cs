using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Inquiries.Register;
using BackOnTrack.Features.Inquiries.Import;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Inquiries.MapRegister;

/// <summary>A register with what was found in it and what it is taken to mean so far.</summary>
public sealed record RegisterToMap(RegisterImport Import, Looked Looked, RegisterMapping Mapping, IReadOnlyList<Place> Places, IReadOnlyList<string> Saved);

/// <summary>Opens a register for mapping: with what was answered before, a saved mapping, or a guess.</summary>
public sealed class OpenMapping(Database db)
{
    /// <param name="from">The name of a saved mapping to begin with.</param>
    public Task<Outcome<RegisterToMap>> Run(Actor actor, Guid id, string? from, CancellationToken stop) => db.Read<RegisterToMap>(actor, Act.RegisterImport, async tx =>
    {
        if (await tx.Set<RegisterImport>().AsNoTracking().SingleOrDefaultAsync(i => i.Id == id, stop) is not { } import) return Refusal.NotFound;
        var places = await tx.Set<Establishment>().AsNoTracking().OrderBy(e => e.Unit != import.Unit).ThenBy(e => e.Name).Select(e => new Place(e.Id, e.Name)).ToListAsync(stop);
        var saved = await tx.Set<ImportMapping>().AsNoTracking().Where(m => m.Unit == import.Unit).OrderBy(m => m.Name).ToListAsync(stop);
        var chosen = saved.Find(m => m.Name == from);
        if (from is { Length: > 0 } && chosen is null) return new Refusal("Inquiries.Refuse.NoSuchMapping", "from");
        var looked = tx.Look(import);
        var mapping = chosen is null && tx.MappingOf(import) is { } before ? before
            : FirstGuess.Of(looked.Survey, places, chosen is null ? null : tx.Hashes.Open<RegisterMapping>("mapping", chosen.Id, chosen.Mapping));
        tx.Saw(Act.RegisterImport, mentee: null, id);
        return new RegisterToMap(import, looked, mapping, places, [.. saved.Select(m => m.Name)]);
    }, stop);
}
