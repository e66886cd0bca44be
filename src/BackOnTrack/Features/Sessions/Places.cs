using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Features.Custody;
using BackOnTrack.Features.Mentorships;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Sessions;

/// <summary>Establishments by their number, as a page shows them.</summary>
internal sealed record Places(IReadOnlyDictionary<int, string> Names, IReadOnlyDictionary<int, string> Phones)
{
    public string? Name(int? establishment) => establishment is { } id ? Names.GetValueOrDefault(id) : null;
    public string? Phone(int? establishment) => establishment is { } id ? Phones.GetValueOrDefault(id) : null;
}

internal static class PlacesOfMeetings
{
    extension(Tx tx)
    {
        /// <summary>What these establishments are called, and where to ring.</summary>
        public async Task<Places> PlacesOf(IEnumerable<int?> establishments, CancellationToken stop)
        {
            int[] ids = [.. establishments.OfType<int>().Distinct()];
            var today = tx.Doer.Today;
            var written = tx.EstablishmentEntries;
            var entries = await written.AsNoTracking().Where(e => ids.Contains(e.Establishment) && e.From <= today && e.TakenBackAt == null).OrderBy(e => e.From).ThenBy(e => e.RecordedAt).ToListAsync(stop);
            return new(await tx.Set<Establishment>().Where(e => ids.Contains(e.Id)).ToDictionaryAsync(e => e.Id, e => e.Name, stop),
                entries.GroupBy(e => e.Establishment).Where(g => g.Last().Phone.Length > 0).ToDictionary(g => g.Key, g => g.Last().Phone));
        }
    }
}
