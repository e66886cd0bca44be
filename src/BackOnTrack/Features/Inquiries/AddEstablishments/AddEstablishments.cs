using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Inquiries.AddEstablishments;

/// <summary>Adds establishments a register names to the unit that imports it; the register's values then find them by name.</summary>
public sealed class AddEstablishments(Database db)
{
    /// <param name="kinds">What each is, by its folded name; the others are left alone.</param>
    public Task<Outcome<Guid>> Run(Actor actor, Guid import, IReadOnlyDictionary<string, EstablishmentKind> kinds, CancellationToken stop) => db.Write(actor, Act.EstablishmentAdd, async tx =>
    {
        if (await UnknownPlaces.In(tx, import, stop) is not { } unknown) return Refusal.NotFound;
        var chosen = unknown.Names.Where(name => kinds.ContainsKey(name.Folded)).ToList();
        if (chosen.Count == 0) return new Refusal("Inquiries.Refuse.NoEstablishment");
        await tx.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock(hashtext('establishment'))", stop); // their numbers are counted up
        var last = await tx.Set<Establishment>().MaxAsync(e => (int?)e.Id, stop) ?? 0;
        foreach (var name in chosen) tx.Add(new Establishment { Id = ++last, Unit = unknown.Import.Unit, Name = name.Spelling.Trim(), Kind = kinds[name.Folded] });
        tx.Did(Act.EstablishmentAdd, mentee: null, import);
        return import;
    }, stop);
}

/// <summary>Reads which establishments could be added.</summary>
public sealed class FindUnknownPlaces(Database db)
{
    public Task<Outcome<UnknownPlaces>> Run(Actor actor, Guid import, CancellationToken stop) => db.Read<UnknownPlaces>(actor, Act.RegisterImport, async tx =>
    {
        if (await UnknownPlaces.In(tx, import, stop) is not { } unknown) return Refusal.NotFound;
        tx.Saw(Act.RegisterImport, mentee: null, import);
        return unknown;
    }, stop);
}
