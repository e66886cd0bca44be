using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Privacy;
using BackOnTrack.Vault;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Privacy;

/// <summary>What the second person says.</summary>
public sealed class DecideErasureInput
{
    public bool? Yes { get; set; }
    public string? Reason { get; set; }
    public uint Version { get; set; }
}

/// <summary>
/// The second person decides. Yes: every row of the file goes with its key, and the line of the ledger reaches the disk outside the
/// database before the commit. No: with a reason, and the file stays.
/// </summary>
public sealed class DecideErasure(Database db, HouseSettings settings, MasterKey master)
{
    public async Task<Outcome<Guid>> Run(Actor actor, Guid id, DecideErasureInput input, CancellationToken stop)
    {
        var outside = new ErasedOutside(settings.DataFolder, master);
        Erasure? announced = null;
        var done = false;
        try
        {
            var outcome = await db.Write(actor, Act.ErasureDecide, async tx =>
            {
                if (await tx.ErasureProposals.SingleOrDefaultAsync(p => p.Id == id, stop) is not { } proposal) return Refusal.NotFound;
                tx.About(proposal.Mentee);
                if (input.Yes is not { } yes) return new Refusal("House.Refuse.Missing", nameof(input.Yes));
                if (proposal.Version != input.Version) return Refusal.Conflict;
                if (!yes) return Refuse(tx, proposal, input.Reason);
                if (await tx.AgainstErasing(proposal.Mentee, stop) is not { } against) return Refusal.NotFound;
                if (!proposal.MayBeCarriedOut(against, actor.Account).Accepted(out _, out var refusals)) return Outcome<Guid>.Refused(refusals);
                var erasure = Guid.CreateVersion7(tx.Now);
                var rows = await tx.Ask<int>($"select bot.erase_file({proposal.Mentee}, {id}, {erasure}, {tx.Now.Day()})", stop);
                outside.Announce(announced = Erasure.Of(erasure, proposal.Mentee, proposal.Unit, proposal.Ground, proposal.ProposedBy, actor.Account, tx.Now, rows));
                tx.Did(Act.ErasureDecide, proposal.Mentee, erasure);
                return erasure;
            }, stop);
            done = outcome.Accepted(out _, out _);
            return outcome;
        }
        finally
        {
            if (!done && announced is { } line) await StrikeUnlessDone(outside, line.Id);
        }
    }

    private static Outcome<Guid> Refuse(Tx tx, ErasureProposal proposal, string? reason)
    {
        if (!proposal.Refuse(reason, tx.SealProposal, tx.Actor.Account, tx.Now).Accepted(out _, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Did(Act.ErasureDecide, proposal.Mentee, proposal.Id);
        return proposal.Id;
    }

    /// <summary>
    /// Something went wrong after the line was written. The database says whether the commit was; where it does not answer the line
    /// stays, for what two decided is better done once more than forgotten.
    /// </summary>
    private async Task StrikeUnlessDone(ErasedOutside outside, Guid erasure)
    {
        var known = await db.Read<bool>(Actor.House, Act.ErasureRead, async tx =>
        {
            tx.SawMany(Act.ErasureRead, []);
            return await tx.Erasures.AnyAsync(e => e.Id == erasure);
        }, CancellationToken.None);
        if (known.Accepted(out var done, out _) && !done) outside.Strike(erasure);
    }
}
