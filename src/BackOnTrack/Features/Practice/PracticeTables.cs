using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain.Practice;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Migrations;

namespace BackOnTrack.Features.Practice;

/// <summary>Nobody's file: whoever may read one practice may read all. Files for strangers go through the house.</summary>
public sealed class PracticeTables : ITables
{
    public void Map(ModelBuilder model)
    {
        model.Entity<FormTerm>();
        model.Entity<PracticeEntry>(e => { AsDocument(e.Property(p => p.Draft)); e.Property(p => p.Number).ValueGeneratedOnAdd(); });
        model.Entity<PracticeVersion>(e => { AsDocument(e.Property(v => v.Entry)); e.HasOne<PracticeEntry>().WithMany().HasForeignKey(v => v.Practice); });
        model.Entity<PracticeBeforeImport>(e => { AsDocument(e.Property(b => b.Entry)); e.HasOne<PracticeEntry>().WithMany().HasForeignKey(b => b.Practice); });
        model.Entity<PracticeLeaflet>(e => { AsDocument(e.Property(l => l.Parts)); e.HasOne<PracticeEntry>().WithMany().HasForeignKey(l => l.Practice); });
        model.Entity<Deliverable>(e => { e.Property(d => d.Number).ValueGeneratedOnAdd(); e.HasOne<PracticeEntry>().WithMany().HasForeignKey(d => d.Practice); });
        model.Entity<AdoptionScenario>(e => AsDocument(e.Property(s => s.Plan)));
        model.Entity<AdoptionVersion>(e => { AsDocument(e.Property(v => v.Plan)); e.HasOne<AdoptionScenario>().WithMany().HasForeignKey(v => v.Scenario); });
        model.Entity<FundingSource>();
        model.Entity<CostRate>();
        model.Entity<DeliverableVersion>().HasOne<Deliverable>().WithMany().HasForeignKey(v => v.Deliverable);
    }

    public IEnumerable<Wall> Walls =>
    [
        new("form_term", "id", [Act.PracticeRead], [Act.PracticeTermKeep], [Act.PracticeTermKeep], Unit: ""),
        new("practice_entry", "id", [Act.PracticeRead, Act.DeliverableKeep], [Act.PracticeWrite], [Act.PracticeWrite, Act.PracticePublish, Act.PracticeSwitch], Remove: [Act.PracticeWrite], Unit: ""),
        new("practice_version", "practice", [Act.PracticeRead], [Act.PracticePublish], [], Unit: ""),
        new("practice_before_import", "practice", [Act.PracticeRead], [Act.PracticeWrite], [], Remove: [Act.PracticeWrite], Unit: ""),
        new("practice_leaflet", "practice", [Act.PracticeRead], [Act.PracticeWrite], [Act.PracticeWrite], Remove: [Act.PracticeWrite], Unit: ""),
        new("deliverable", "practice", [Act.DeliverableRead], [Act.DeliverableKeep], [Act.DeliverableKeep], Remove: [Act.PracticeWrite], Unit: ""),
        new("deliverable_version", "deliverable", [Act.DeliverableRead], [Act.DeliverableKeep], [Act.DeliverableKeep], Remove: [Act.PracticeWrite], Unit: ""),
        new("adoption_scenario", "id", [Act.AdoptionRead], [Act.AdoptionWrite], [Act.AdoptionWrite], Remove: [Act.AdoptionWrite], Unit: ""),
        new("adoption_version", "scenario", [Act.AdoptionRead], [Act.AdoptionWrite], [], Remove: [Act.AdoptionWrite], Unit: ""),
        new("funding_source", "id", [Act.CostKeep], [Act.CostKeep], [Act.CostKeep], Unit: ""),
        new("cost_rate", "id", [Act.CostKeep], [Act.CostKeep], [], Unit: ""),
    ];

    /// <summary>One document in one column: the form is somebody else's and changes as a whole (docs/decisions/0021).</summary>
    private static void AsDocument<T>(PropertyBuilder<T> property) where T : class => property.HasColumnType("jsonb")
        .HasConversion(value => EntryJson.Write(value), json => EntryJson.Read<T>(json), new ValueComparer<T>((a, b) => ReferenceEquals(a, b), value => 0, value => value));
}

/// <summary>The tables of this room, and the form's lists.</summary>
public static class PracticeRows
{
    extension(Tx tx)
    {
        public DbSet<FormTerm> FormTerms => tx.Set<FormTerm>();
        public DbSet<PracticeEntry> Practices => tx.Set<PracticeEntry>();
        public DbSet<PracticeVersion> PracticeVersions => tx.Set<PracticeVersion>();
        public DbSet<PracticeBeforeImport> BeforeImports => tx.Set<PracticeBeforeImport>();
        public DbSet<PracticeLeaflet> Leaflets => tx.Set<PracticeLeaflet>();
        public DbSet<Deliverable> Deliverables => tx.Set<Deliverable>();
        public DbSet<DeliverableVersion> DeliverableVersions => tx.Set<DeliverableVersion>();

        public DbSet<AdoptionScenario> Scenarios => tx.Set<AdoptionScenario>();
        public DbSet<AdoptionVersion> ScenarioVersions => tx.Set<AdoptionVersion>();
        public DbSet<FundingSource> FundingSources => tx.Set<FundingSource>();
        public DbSet<CostRate> CostRates => tx.Set<CostRate>();

        /// <summary>The form's lists as they stand today.</summary>
        public async Task<TermLists> Lists(DateOnly day, CancellationToken stop) =>
            new(await tx.FormTerms.AsNoTracking().Where(t => t.From <= day && (t.Until == null || t.Until > day)).ToListAsync(stop), day);

        /// <summary>The newest published version of a practice, or null.</summary>
        public Task<PracticeVersion?> Latest(Guid practice, CancellationToken stop) =>
            tx.PracticeVersions.AsNoTracking().Where(v => v.Practice == practice).OrderByDescending(v => v.Edition).FirstOrDefaultAsync(stop);
    }
}

[DbContext(typeof(Tx)), Migration("0220_practice")]
public sealed class PracticeMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0260_adoption_and_costs")]
public sealed class AdoptionAndCosts : SqlFile;

[DbContext(typeof(Tx)), Migration("0382_drafts_before_imports")]
public sealed class DraftsBeforeImports : SqlFile;

[DbContext(typeof(Tx)), Migration("0383_practices_put_right")]
public sealed class PracticesPutRight : SqlFile;

[DbContext(typeof(Tx)), Migration("0417_quotes_taken_back")]
public sealed class QuotesTakenBackMigration : SqlFile;
