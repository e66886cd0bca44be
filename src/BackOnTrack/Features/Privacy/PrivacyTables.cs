using BackOnTrack.Data;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Privacy;

/// <summary>What is kept of the keeping: reviews, holds, restrictions, requests and the ledger of what was erased.</summary>
public sealed class PrivacyTables : ITables
{
    public void Map(ModelBuilder model)
    {
    }

    public IEnumerable<Wall> Walls =>
    [
    ];
}
