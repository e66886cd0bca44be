using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain.Claims;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Features.Mentorships;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Claims;

/// <summary>What a mentorship has cost so far, on its page, for who approves claims. A reversal counts against what it takes back.</summary>
public sealed class CostOnTheMentorship : IMentorshipPart
{
    private static readonly ClaimState[] Settled = [ClaimState.Approved, ClaimState.Paid, ClaimState.Reversed];

    public int Order => 40;

    public async Task<MentorshipPart?> Read(Tx tx, Mentorship mentorship, int page, CancellationToken stop)
    {
        if (!AccessTable.Allows(Act.ClaimDecide, tx.Actor.Hat)) return null;
        var sums = await tx.Claims.Where(c => c.Mentorship == mentorship.Id && Settled.Contains(c.State)).GroupBy(c => c.Mentorship)
            .Select(g => new Cost(g.Sum(c => c.Minutes), g.Sum(c => c.Kilometres), g.Sum(c => c.Fee + c.Travel + c.Expenses))).SingleOrDefaultAsync(stop);
        return sums is null ? null : new("/Features/Claims/_Cost.cshtml", sums);
    }
}

public sealed record Cost(int Minutes, int Kilometres, int Total);
