using BackOnTrack.Data;
using BackOnTrack.Domain.Claims;
using BackOnTrack.Features.Mentors.LeaveCorps;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Claims;

/// <summary>Nobody leaves with money owed: claims that are neither paid, taken back nor set aside hold the leaving up.</summary>
public sealed class OpenClaimsOfALeaver : IHoldsUpLeaving
{
    /// <summary>More than a leaver can have open; the refusal counts them all the same.</summary>
    private const int Most = 100;

    public async Task<OpenElsewhere?> Find(Tx tx, Guid mentor, CancellationToken stop)
    {
        var open = await tx.Claims.AsNoTracking().Where(c => c.Mentor == mentor && ClaimMoves.Unsettled.Contains(c.State)).OrderBy(c => c.Day).Take(Most).ToListAsync(stop);
        return open.Count == 0 ? null : new(new("Claims.Refuse.HoldsUpLeaving", Values: [open.Count]),
            [.. open.Select(c => new LooseEnd($"/mentors/{mentor}/claims/{c.Id}", $"Claims.Open.{c.State}", c.Day))]);
    }
}
