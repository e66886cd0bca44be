using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain.Privacy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace BackOnTrack.Features.Privacy;

/// <summary>What is kept of the keeping: reviews, holds, restrictions, requests and the ledger of what was erased.</summary>
public sealed class PrivacyTables : ITables
{
    public void Map(ModelBuilder model)
    {
        model.Entity<ErasureProposal>();
        model.Entity<Erasure>();
    }

    public IEnumerable<Wall> Walls =>
    [
        new("erasure_proposal", "mentee", [Act.ErasureRead], [Act.ErasurePropose], [Act.ErasurePropose, Act.ErasureDecide]),
        new("erasure", "file", [Act.ErasureRead], [], []), // put down by bot.erase_file and bot.erase_again only
    ];
}

/// <summary>The rows of this room by name.</summary>
public static class PrivacyRows
{
    extension(Tx tx)
    {
        public DbSet<ErasureProposal> ErasureProposals => tx.Set<ErasureProposal>();
        public DbSet<Erasure> Erasures => tx.Set<Erasure>();
    }
}

[DbContext(typeof(Tx)), Migration("0410_erasures")]
public sealed class ErasuresMigration : SqlFile;
