using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Features.Accounts;
using BackOnTrack.Domain.Privacy;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Privacy;

/// <summary>The proposals that wait, by reference, and the ledger of what was erased, of which nothing of anybody is left to show.</summary>
public sealed class ListErasures(Database db)
{
    private const int OnAPage = 50;

    /// <summary>So many proposals are shown above the ledger, the oldest first.</summary>
    private const int MostWaiting = 100;

    public Task<Outcome<Erasures>> Run(Actor actor, int page, CancellationToken stop) => db.Read<Erasures>(actor, Act.ErasureRead, async tx =>
    {
        var (proposals, erasures, accounts, before) = (tx.ErasureProposals, tx.Erasures, tx.Set<Account>(), (Math.Max(page, 1) - 1) * OnAPage);
        var waiting = await proposals.Where(p => p.State == ErasureState.Open).OrderBy(p => p.ProposedAt).ThenBy(p => p.Id)
            .Select(p => new WaitingErasure(p.Id, p.Mentee, p.Reference, p.Ground, p.ProposedAt, accounts.Where(a => a.Id == p.ProposedBy).Select(a => a.DisplayName).FirstOrDefault(), p.ProposedBy))
            .Take(MostWaiting).ToListAsync(stop);
        var erased = await erasures.OrderByDescending(e => e.ErasedAt).ThenBy(e => e.Id)
            .Select(e => new ErasedFile(e.Id, e.Ground, e.ErasedAt, e.Rows, accounts.Where(a => a.Id == e.ProposedBy).Select(a => a.DisplayName).FirstOrDefault(),
                accounts.Where(a => a.Id == e.DecidedBy).Select(a => a.DisplayName).FirstOrDefault()))
            .Skip(before).Take(OnAPage + 1).ToListAsync(stop);
        tx.SawMany(Act.ErasureRead, waiting.Select(w => w.Mentee));
        return new Erasures(waiting, [.. erased.Take(OnAPage)], erased.Count > OnAPage);
    }, stop);
}

public sealed record WaitingErasure(Guid Id, Guid Mentee, string Reference, ErasureGround Ground, DateTimeOffset ProposedAt, string? Proposer, Guid ProposedBy);

public sealed record ErasedFile(Guid Id, ErasureGround Ground, DateTimeOffset ErasedAt, int Rows, string? Proposer, string? Decider);

/// <param name="More">Whether there are older lines in the ledger.</param>
public sealed record Erasures(IReadOnlyList<WaitingErasure> Waiting, IReadOnlyList<ErasedFile> Erased, bool More);
