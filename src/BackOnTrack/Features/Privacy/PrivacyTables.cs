using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain.Privacy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace BackOnTrack.Features.Privacy;

/// <summary>What is kept of the keeping: reviews, holds and the ledger of what was erased.</summary>
public sealed class PrivacyTables : ITables
{
    public void Map(ModelBuilder model)
    {
        model.Entity<ErasureProposal>();
        model.Entity<Erasure>();
        model.Entity<FileReview>();
        model.Entity<LegalHold>();
    }

    public IEnumerable<Wall> Walls =>
    [
        new("erasure_proposal", "mentee", [Act.ErasureRead], [Act.ErasurePropose], [Act.ErasurePropose, Act.ErasureDecide]),
        new("erasure", "file", [Act.ErasureRead], [], []), // put down by bot.erase_file and bot.erase_again only
        new("file_review", "mentee", [Act.KeepingReview], [Act.KeepingReview], []),
        new("legal_hold", "mentee", [Act.KeepingReview, Act.HoldSet], [Act.HoldSet], [Act.HoldSet]),
    ];
}

/// <summary>The rows of this room by name.</summary>
public static class PrivacyRows
{
    extension(Tx tx)
    {
        public DbSet<ErasureProposal> ErasureProposals => tx.Set<ErasureProposal>();
        public DbSet<Erasure> Erasures => tx.Set<Erasure>();
        public DbSet<FileReview> FileReviews => tx.Set<FileReview>();
        public DbSet<LegalHold> LegalHolds => tx.Set<LegalHold>();
    }
}

[DbContext(typeof(Tx)), Migration("0410_erasures")]
public sealed class ErasuresMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0419_keeping")]
public sealed class KeepingMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0426_erasing_what_was_paid")]
public sealed class ErasingWhatWasPaidMigration : SqlFile;
