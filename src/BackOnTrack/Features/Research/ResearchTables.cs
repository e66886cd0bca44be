using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain.Research;
using BackOnTrack.Domain.Safety;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace BackOnTrack.Features.Research;

/// <summary>
/// Requests with their reports hold numbers; the frozen rows lie sealed in a table of their own, which whoever approves writes and
/// whoever fetches reads. The rows themselves have no table: the functions of 0311 make them anew as long as nobody has decided.
/// </summary>
public sealed class ResearchTables : ITables
{
    public void Map(ModelBuilder model)
    {
        model.Entity<ResearchRequest>().HasOne<Recipient>().WithMany().HasForeignKey(r => r.Recipient);
        model.Entity<ResearchFile>().HasOne<ResearchRequest>().WithOne().HasForeignKey<ResearchFile>(f => f.Id);
        model.Entity<ResearchDownload>().HasOne<ResearchRequest>().WithMany().HasForeignKey(d => d.Request);
    }

    public IEnumerable<Wall> Walls =>
    [
        new("research_request", "id", [Act.ResearchRead], [Act.ResearchRequest], [Act.ResearchDecide, Act.ResearchDownload, Act.ResearchConfirm, Act.ResearchRecall], Unit: ""),
        new("research_file", "id", [Act.ResearchDownload], [Act.ResearchDecide], [], Unit: "", Remove: [Act.ResearchRecall, Act.ResearchExpire]),
        new("research_download", "id", [Act.ResearchRead], [Act.ResearchDownload], [], Unit: ""),
    ];
}

/// <summary>The tables of this room.</summary>
public static class ResearchTable
{
    extension(Tx tx)
    {
        public DbSet<ResearchRequest> ResearchRequests => tx.Set<ResearchRequest>();
        public DbSet<ResearchFile> ResearchFiles => tx.Set<ResearchFile>();
        public DbSet<ResearchDownload> ResearchDownloads => tx.Set<ResearchDownload>();
    }
}

[DbContext(typeof(Tx)), Migration("0310_research")]
public sealed class ResearchMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0311_research_rows")]
public sealed class RowsOfResearch : SqlFile;

[DbContext(typeof(Tx)), Migration("0256_files_beside_tables")]
public sealed class FilesBesideTables : SqlFile;
