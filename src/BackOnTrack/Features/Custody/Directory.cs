using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain.Custody;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Custody;

/// <summary>What the directory says about an establishment on a day; <paramref name="Entry"/> is null where nobody has written it yet.</summary>
/// <param name="Slots">The slots that can be booked on some day from the day asked on, by weekday and time.</param>
public sealed record EstablishmentFacts(Establishment Establishment, EstablishmentEntry? Entry, IReadOnlyList<EstablishmentWing> Wings, IReadOnlyList<VisitSlot> Slots)
{
    /// <summary>The times in which a visit can be booked on a day.</summary>
    public IReadOnlyList<VisitSlot> SlotsOn(DateOnly day) => [.. Slots.Where(s => s.OffersOn(day))];
}

/// <summary>What other rooms ask of the directory.</summary>
public static class DirectoryOfTheHouse
{
    extension(Tx tx)
    {
        /// <summary>Address, booking rules, what may be brought in, wings and slots of an establishment on a day; null when there is no such place.</summary>
        public async Task<EstablishmentFacts?> DirectoryOf(int establishment, DateOnly day, CancellationToken stop)
        {
            if (await tx.Set<Establishment>().AsNoTracking().SingleOrDefaultAsync(e => e.Id == establishment, stop) is not { } place) return null;
            return new(place,
                await tx.EstablishmentEntries.AsNoTracking().Where(e => e.Establishment == establishment && e.From <= day && e.TakenBackAt == null).OrderByDescending(e => e.From).ThenByDescending(e => e.RecordedAt).FirstOrDefaultAsync(stop),
                await tx.EstablishmentWings.AsNoTracking().Where(w => w.Establishment == establishment && w.From <= day && !(w.Until < day)).OrderBy(w => w.Name).ToListAsync(stop),
                [.. (await tx.VisitSlots.AsNoTracking().Where(s => s.Establishment == establishment && !(s.Until < day)).ToListAsync(stop)).OrderBy(s => ((int)s.Weekday + 6) % 7).ThenBy(s => s.Starts)]);
        }
    }
}
