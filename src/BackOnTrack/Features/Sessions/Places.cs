using BackOnTrack.Access;
using BackOnTrack.Data;
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
            return new(await tx.Set<Establishment>().Where(e => ids.Contains(e.Id)).ToDictionaryAsync(e => e.Id, e => e.Name, stop), new Dictionary<int, string>());
        }
    }
}
