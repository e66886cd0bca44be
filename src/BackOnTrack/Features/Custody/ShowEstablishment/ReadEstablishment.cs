using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Custody;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Custody;

/// <summary>An establishment as it is today, what is written for later, and whether the reader keeps it.</summary>
public sealed record EstablishmentView(EstablishmentFacts Facts, IReadOnlyList<EstablishmentEntry> Later, IReadOnlyList<EstablishmentWing> WingsLater, IReadOnlyList<TravelTime> Travel, IReadOnlyList<Establishment> Places, IReadOnlyList<EstablishmentName> Names, bool Keeps, DateOnly Today)
{
    public string NameOf(int place) => Places.First(p => p.Id == place).Name;

    public string At => $"/establishments/{Facts.Establishment.Id}";
}

public sealed class ReadEstablishment(Database db)
{
    /// <param name="part">A slot, a wing or an entry of it, where only that is known.</param>
    public Task<Outcome<EstablishmentView>> Run(Actor actor, int? place, Guid? part, CancellationToken stop) => db.Read<EstablishmentView>(actor, Act.DirectoryRead, async tx =>
    {
        var today = tx.Now.Day();
        var found = place ?? await tx.VisitSlots.Where(s => s.Id == part).Select(s => (int?)s.Establishment).SingleOrDefaultAsync(stop)
            ?? await tx.EstablishmentWings.Where(w => w.Id == part).Select(w => (int?)w.Establishment).SingleOrDefaultAsync(stop)
            ?? await tx.EstablishmentEntries.Where(e => e.Id == part).Select(e => (int?)e.Establishment).SingleOrDefaultAsync(stop);
        if (found is not { } id || await tx.DirectoryOf(id, today, stop) is not { } facts) return Refusal.NotFound;
        return new EstablishmentView(facts,
            await tx.EstablishmentEntries.AsNoTracking().Where(e => e.Establishment == id && e.From > today && e.TakenBackAt == null).OrderBy(e => e.From).Take(20).ToListAsync(stop),
            await tx.EstablishmentWings.AsNoTracking().Where(w => w.Establishment == id && w.From > today).OrderBy(w => w.From).Take(50).ToListAsync(stop),
            await tx.Set<TravelTime>().AsNoTracking().Where(t => t.Establishment == id || t.Other == id).OrderByDescending(t => t.From).ThenByDescending(t => t.RecordedAt).Take(100).ToListAsync(stop),
            await tx.Set<Establishment>().AsNoTracking().OrderBy(e => e.Name).ToListAsync(stop),
            await tx.EstablishmentNames.AsNoTracking().Where(n => n.Establishment == id).OrderByDescending(n => n.Until).Take(20).ToListAsync(stop),
            AccessTable.Allows(Act.DirectoryWrite, actor.Hat) && await tx.Keeps(id, stop), today);
    }, stop);
}

/// <summary>What every act on the directory asks first.</summary>
internal static class Keeping
{
    /// <summary>Whether the actor's unit keeps the establishment's page.</summary>
    public static Task<bool> Keeps(this Tx tx, int establishment, CancellationToken stop) =>
        tx.Ask<bool>($"select bot.keeps_establishment({establishment})", stop);
}
