using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain.Safety;
using BackOnTrack.Domain.Supervision;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace BackOnTrack.Features.Safety;

/// <summary>
/// Where incidents, duties, disclosures and deadlines lie. That something happened is known to mentor, coach and coordinator;
/// what was done to mentor and coordinator; of a disclosure the coach knows nothing; the security office reads a table of its own.
/// </summary>
public sealed class SafetyTables : ITables
{
    private const string Posted = "unit = any ((select bot.posted_units())::int[])";

    public void Map(ModelBuilder model)
    {
        model.Entity<Incident>();
        model.Entity<Debrief>().HasOne<Incident>().WithMany().HasForeignKey(d => d.Incident);
        model.Entity<IncidentWords>().HasOne<Incident>().WithOne().HasForeignKey<IncidentWords>(w => w.Id);
        model.Entity<IncidentCorrection>().HasOne<Incident>().WithMany().HasForeignKey(c => c.Incident);
        model.Entity<SafetyCall>();
        model.Entity<Duty>();
        model.Entity<DutyCorrection>().HasOne<Duty>().WithMany().HasForeignKey(c => c.Duty);
        model.Entity<IncidentNotice>();
        model.Entity<IncidentTelling>().PrimitiveCollection(t => t.First).ElementType().HasConversion<SnakeConverter<TellFunction>>();
        model.Entity<IncidentTelling>().PrimitiveCollection(t => t.Next).ElementType().HasConversion<SnakeConverter<TellFunction>>();
        model.Entity<Recipient>();
        model.Entity<Disclosure>();
        model.Entity<DisclosureCopy>().HasOne<Disclosure>().WithOne().HasForeignKey<DisclosureCopy>(c => c.Id);
        model.Entity<DisclosureItem>().HasOne<Disclosure>().WithMany().HasForeignKey(i => i.Disclosure);
        model.Entity<RecipientNotice>().HasOne<Disclosure>().WithMany().HasForeignKey(n => n.Disclosure);
        model.Entity<Deadline>();
        model.Entity<DeadlinePause>().HasOne<Deadline>().WithMany().HasForeignKey(p => p.Deadline);
    }

    public IEnumerable<Wall> Walls =>
    [
        new("incident", "mentee", [Act.IncidentRead], [Act.IncidentReport], [Act.IncidentAcknowledge, Act.IncidentFollowUp, Act.IncidentCorrect]),
        new("incident_words", "mentee", [Act.IncidentReadWords], [Act.IncidentReport], []),
        new("incident_correction", "mentee", [Act.IncidentReadWords], [Act.IncidentCorrect], []),
        new("safety_call", "mentee", [Act.IncidentRead, Act.DutyRead], [Act.IncidentReport, Act.DutyUse], [Act.IncidentAcknowledge, Act.DutyAcknowledge]),
        new("duty", "mentee", [Act.DutyRead], [Act.DutyUse], [Act.DutyAcknowledge, Act.DutyRecord, Act.DutyCorrect]),
        new("duty_correction", "mentee", [Act.DutyRead], [Act.DutyCorrect], []),
        new("incident_notice", "id", [Act.IncidentNoticeRead], [], [Act.IncidentNoticeRead], Also: Posted, Unit: ""),
        new("incident_telling", "id", [Act.TellingRead], [Act.TellingSet], [], Unit: ""),
        new("recipient", "id", [Act.RecipientList], [Act.RecipientKeep], [Act.RecipientKeep], Unit: ""),
        new("disclosure", "mentee", [Act.DisclosureRead, Act.DisclosurePrint], [Act.DisclosurePrepare], [Act.DisclosurePrepare, Act.DisclosureDecide, Act.DisclosureRecall]),
        new("disclosure_copy", "mentee", [Act.DisclosureRead, Act.DisclosurePrint], [Act.DisclosurePrepare], [Act.DisclosureDecide]),
        new("disclosure_item", "mentee", [Act.DisclosureRead], [Act.DisclosurePrepare], [Act.DisclosurePrepare, Act.DisclosureDecide]),
        new("recipient_notice", "mentee", [Act.DisclosureRead], [Act.DisclosureRecall, Act.DisclosureCorrect, Act.PersonCorrect], [Act.DisclosureCorrect]),
        new("deadline", "mentee", [Act.DeadlineRead], [Act.SafetyWatch], [Act.DeadlinePause]),
        new("deadline_pause", "mentee", [Act.DeadlineRead], [Act.DeadlinePause], [Act.DeadlinePause]),
    ];
}

/// <summary>The rows of this room by name.</summary>
public static class SafetyRows
{
    extension(Tx tx)
    {
        public DbSet<Incident> Incidents => tx.Set<Incident>();
        public DbSet<IncidentWords> IncidentWords => tx.Set<IncidentWords>();
        public DbSet<IncidentCorrection> IncidentCorrections => tx.Set<IncidentCorrection>();
        public DbSet<SafetyCall> SafetyCalls => tx.Set<SafetyCall>();
        public DbSet<Duty> Duties => tx.Set<Duty>();
        public DbSet<DutyCorrection> DutyCorrections => tx.Set<DutyCorrection>();
        public DbSet<IncidentNotice> IncidentNotices => tx.Set<IncidentNotice>();
        public DbSet<IncidentTelling> IncidentTellings => tx.Set<IncidentTelling>();
        public DbSet<Recipient> Recipients => tx.Set<Recipient>();
        public DbSet<Disclosure> Disclosures => tx.Set<Disclosure>();
        public DbSet<DisclosureCopy> DisclosureCopies => tx.Set<DisclosureCopy>();
        public DbSet<DisclosureItem> DisclosureItems => tx.Set<DisclosureItem>();
        public DbSet<RecipientNotice> RecipientNotices => tx.Set<RecipientNotice>();
        public DbSet<Deadline> Deadlines => tx.Set<Deadline>();
        public DbSet<DeadlinePause> DeadlinePauses => tx.Set<DeadlinePause>();
    }
}

[DbContext(typeof(Tx)), Migration("0185_safety")]
public sealed class SafetyMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0186_disclosures")]
public sealed class DisclosuresMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0187_deadlines")]
public sealed class DeadlinesMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0366_duties_corrected")]
public sealed class DutiesCorrectedMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0405_debriefs_of_the_day")]
public sealed class DebriefsOfTheDayMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0408_incidents_put_right")]
public sealed class IncidentsPutRightMigration : SqlFile;
