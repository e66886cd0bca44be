using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Custody;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Custody;

/// <summary>The directory by the names files and other systems know it by, whichever letters they write them in.</summary>
internal sealed record NamedPlaces(IReadOnlyList<Establishment> Places, IReadOnlyList<EstablishmentWing> Wings)
{
    public static async Task<NamedPlaces> Of(Tx tx, CancellationToken stop) =>
        new(await tx.Set<Establishment>().AsNoTracking().ToListAsync(stop), await tx.EstablishmentWings.AsNoTracking().ToListAsync(stop));

    /// <summary>The event with the places its row names; refused at the column whose name is not known, and where an establishment had closed by then.</summary>
    public Outcome<CustodyEvent> In(EventRow row)
    {
        if (row is { Place.Length: 0, Wing.Length: 0 }) return row.Event;
        if (Places.FirstOrDefault(p => Same(p.Name, row.Place)) is not { } place) return new Refusal("Custody.Refuse.NoSuchEstablishment", "establishment");
        if (row.Event.Day is { } day && !place.IsOpenOn(day)) return new Refusal("Custody.Refuse.EstablishmentClosed", "establishment", [place.Until!.Value]);
        var it = row.Event with { Establishment = place.Id };
        if (row.Wing.Length == 0) return it;
        return Wings.FirstOrDefault(w => w.Establishment == place.Id && Same(w.Name, row.Wing) && w.From <= (it.Day ?? w.From) && !(w.Until < it.Day)) is { } wing
            ? it with { Wing = wing.Id } : new Refusal("Custody.Refuse.WingElsewhere", "wing");
    }

    private static bool Same(string name, string typed) => name.Equals(typed, StringComparison.OrdinalIgnoreCase);
}
