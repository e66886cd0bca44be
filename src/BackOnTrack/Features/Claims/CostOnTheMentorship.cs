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
    public int Order => 40;

    public IReadOnlyList<Shelf> Looks => [Shelf.OfMentorship<Claim>()];

    public async Task<MentorshipPart?> Read(Tx tx, Mentorship mentorship, int page, Shelves shelves, CancellationToken stop)
    {
        if (!shelves.Hold<Claim>() || !AccessTable.Allows(Act.ClaimDecide, tx.Actor.Hat)) return null;
        return await Settled(tx, mentorship.Id).SingleOrDefaultAsync(stop) is { } sums ? new("Claims.Title.Cost", "/Features/Claims/_Cost.cshtml", sums) : null;
    }

    private static readonly Func<Tx, Guid, IAsyncEnumerable<Cost>> Settled = EF.CompileAsyncQuery((Tx tx, Guid mentorship) =>
        tx.Set<Claim>().Where(c => c.Mentorship == mentorship && (c.State == ClaimState.Approved || c.State == ClaimState.Paid || c.State == ClaimState.Reversed))
            .GroupBy(c => c.Mentorship).Select(g => new Cost(g.Sum(c => c.Minutes), g.Sum(c => c.Kilometres), g.Sum(c => c.Fee + c.Travel + c.Expenses))));
}

public sealed record Cost(int Minutes, int Kilometres, int Total);
