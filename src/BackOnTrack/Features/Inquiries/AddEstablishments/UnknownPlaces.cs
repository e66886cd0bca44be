using BackOnTrack.Data;
using BackOnTrack.Domain.Inquiries.Register;
using BackOnTrack.Features.Inquiries.Import;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Inquiries.AddEstablishments;

/// <summary>The establishments a register names and the house does not have.</summary>
public sealed record UnknownPlaces(RegisterImport Import, IReadOnlyList<SeenValue> Names)
{
    /// <summary>Null when the import is not there, not yours, or no longer open.</summary>
    internal static async Task<UnknownPlaces?> In(Tx tx, Guid id, CancellationToken stop)
    {
        if (await tx.Set<RegisterImport>().AsNoTracking().SingleOrDefaultAsync(i => i.Id == id, stop) is not { IsOpen: true } import) return null;
        var survey = tx.Look(import).Survey;
        var places = await tx.Set<Access.Establishment>().AsNoTracking().Select(e => new Place(e.Id, e.Name)).ToListAsync(stop);
        var mapping = tx.MappingOf(import) ?? FirstGuess.Of(survey, places);
        return new(import, [.. FirstGuess.Asked(mapping.Columns, survey).Where(v => v.Field is RegisterField.Institution && KnownValues.Guess(v.Field, v.Seen.Spelling, places) is null).Select(v => v.Seen)]);
    }
}
