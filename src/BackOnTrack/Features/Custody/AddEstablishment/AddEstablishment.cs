using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Custody;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Custody;

/// <summary>
/// A prison, remand prison or probation office the house does not know yet. It lies in a unit of the coordinator, who keeps its page
/// from then on; inquiries and custody can name it at once.
/// </summary>
public sealed class AddEstablishment(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, EstablishmentForm input, CancellationToken stop) => db.Write(actor, Act.EstablishmentAdd, async tx =>
    {
        var wrong = new List<Refusal>();
        if (!EstablishmentName.Parse(input.Name).Accepted(out var name, out var refusals)) wrong.AddRange(refusals);
        if (input.EstablishmentKind is null) wrong.Add(new("Custody.Refuse.Open", nameof(input.EstablishmentKind)));
        var units = await tx.UnitsToKeep(stop);
        var unit = input.Unit ?? (units.Count == 1 ? units[0].Id : 0);
        if (!units.Exists(u => u.Id == unit)) wrong.Add(new("Custody.Refuse.Unit", nameof(input.Unit)));
        if (wrong.Count > 0) return wrong;
        await tx.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock(hashtext('establishment'))", stop); // their numbers are counted up
        if (await tx.IsCalled(name!, stop)) return new Refusal("Custody.Refuse.EstablishmentThere", nameof(input.Name));
        var last = await tx.Set<Establishment>().MaxAsync(e => (int?)e.Id, stop) ?? 0;
        tx.Add(new Establishment { Id = last + 1, Unit = unit, Name = name!, Kind = input.EstablishmentKind!.Value });
        var record = Guid.CreateVersion7();
        tx.Did(Act.EstablishmentAdd, mentee: null, record, tx.Keep(name!));
        return record;
    }, stop);
}

/// <summary>What is asked about a new establishment.</summary>
public sealed class EstablishmentForm
{
    public string? Name { get; set; }
    public EstablishmentKind? EstablishmentKind { get; set; }

    /// <summary>Not asked of whoever works in one unit.</summary>
    public int? Unit { get; set; }
}

/// <summary>What the acts on establishments ask of the house.</summary>
internal static class NamesOfPlaces
{
    /// <summary>Whether an establishment is called so, in whichever letters.</summary>
    public static Task<bool> IsCalled(this Tx tx, string name, CancellationToken stop) =>
        tx.Ask<bool>($"select exists (select from bot.establishment e where lower(e.name) = lower({name}))", stop);

    /// <summary>The units whose establishments the actor adds to.</summary>
    public static Task<List<Unit>> UnitsToKeep(this Tx tx, CancellationToken stop) =>
        tx.Set<Unit>().FromSql($"select u.id, u.name from bot.unit u where u.id = any (bot.units('coordinator')) order by u.name").AsNoTracking().ToListAsync(stop);
}
