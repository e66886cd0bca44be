using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain.Plans;
using BackOnTrack.Domain.Release;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace BackOnTrack.Features.Release;

/// <summary>Where the way out lies: between mentee, mentor and coordinator. The house itself writes only what an owner outside confirmed.</summary>
public sealed class ReleaseTables : ITables
{
    /// <summary>The keys are named so that parents are saved before their children.</summary>
    public void Map(ModelBuilder model)
    {
        model.Entity<ReleasePath>();
        model.Entity<ReleaseItem>().Ignore(item => item.IsOpen).Ignore(item => item.IsOthers).Ignore(item => item.Asked).HasOne<ReleasePath>().WithMany().HasForeignKey(item => item.Path);
        model.Entity<ReleaseLink>().HasOne<ReleaseItem>().WithMany().HasForeignKey(link => link.Item);
        model.Entity<GatePlan>();
        model.Entity<ReleaseMeeting>().PrimitiveCollection(meeting => meeting.With).ElementType().HasConversion<SnakeConverter<ReleaseOwner>>();
        model.Entity<ReleaseContact>().PrimitiveCollection(contact => contact.Areas).ElementType().HasConversion<SnakeConverter<LifeArea>>();
        var entries = model.Entity<ReleaseContactEntry>();
        entries.PrimitiveCollection(entry => entry.Areas).ElementType().HasConversion<SnakeConverter<LifeArea>>();
        entries.HasOne<ReleaseContact>().WithMany().HasForeignKey(entry => entry.Contact);
        entries.HasOne<ReleaseContactEntry>().WithMany().HasForeignKey(entry => entry.Corrects);
        model.Entity<ReleaseTakenBack>();
        model.Entity<ReleaseDay>();
        model.Entity<ReleaseHandover>();
    }

    public IEnumerable<Wall> Walls =>
    [
        new("release_path", "mentee", [Act.ReleaseRead], [Act.ReleaseBegin], [Act.ReleaseBegin, Act.ReleaseRecord, Act.ReleaseTakeBack, Act.MentorshipMove]),
        new("release_item", "mentee", [Act.ReleaseRead], [Act.ReleaseBegin, Act.ReleaseMeetingRecord], [Act.ReleaseItemSettle, Act.ReleaseItemChange, Act.ReleaseConfirm, Act.ReleaseBegin, Act.ReleaseRecord, Act.ReleaseTakeBack, Act.ReleaseMeetingRecord, Act.GatePlanWrite, Act.MentorshipMove]),
        new("release_link", "mentee", [Act.ReleaseRead], [Act.ReleaseLinkMake], [Act.ReleaseLinkMake, Act.ReleaseLinkWithdraw, Act.ReleaseItemChange, Act.ReleaseItemSettle, Act.ReleaseMeetingRecord, Act.GatePlanWrite, Act.ReleaseConfirm]),
        new("gate_plan", "mentee", [Act.ReleaseRead], [Act.GatePlanWrite], [Act.GatePlanWrite]),
        new("release_meeting", "mentee", [Act.ReleaseRead], [Act.ReleaseMeetingRecord], [Act.ReleaseMeetingRecord]),
        new("release_contact", "mentee", [Act.ReleaseRead], [Act.ReleaseRecord], [Act.ReleaseContactRecord, Act.ReleaseContactCorrect, Act.ReleaseRecord, Act.MentorshipMove]),
        new("release_contact_entry", "mentee", [Act.ReleaseRead], [Act.ReleaseContactRecord, Act.ReleaseContactCorrect], []),
        new("release_day", "mentee", [Act.ReleaseRead], [], [Act.ReleaseTakeBack]), // put down by bot.keep_release only
        new("release_taken_back", "mentee", [Act.ReleaseRead], [Act.ReleaseTakeBack], []),
        new("release_handover", "mentee", [Act.ReleaseRead], [Act.ReleaseHandoverWrite], []),
    ];
}

[DbContext(typeof(Tx)), Migration("0261_a_second_release")]
public sealed class SecondReleaseMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0277_release_steps")]
public sealed class ReleaseStepsMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0350_every_word_after_release")]
public sealed class EveryWordAfterReleaseMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0351_links_are_for_somebody")]
public sealed class LinksAreForSomebodyMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0352_a_release_taken_back")]
public sealed class ReleaseTakenBackMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0409_releases_kept")]
public sealed class ReleasesKeptMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0353_records_show_points")]
public sealed class RecordsShowPointsMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0367_measured_from_a_release")]
public sealed class MeasuredFromAReleaseMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0190_release")]
public sealed class ReleaseMigration : SqlFile;

/// <summary>The rows of this room by name.</summary>
public static class ReleaseRows
{
    extension(Tx tx)
    {
        public DbSet<ReleasePath> ReleasePaths => tx.Set<ReleasePath>();
        public DbSet<ReleaseItem> ReleaseItems => tx.Set<ReleaseItem>();
        public DbSet<ReleaseLink> ReleaseLinks => tx.Set<ReleaseLink>();
        public DbSet<GatePlan> GatePlans => tx.Set<GatePlan>();
        public DbSet<ReleaseMeeting> ReleaseMeetings => tx.Set<ReleaseMeeting>();
        public DbSet<ReleaseContact> ReleaseContacts => tx.Set<ReleaseContact>();
        public DbSet<ReleaseContactEntry> ReleaseContactEntries => tx.Set<ReleaseContactEntry>();
        public DbSet<ReleaseDay> ReleaseDays => tx.Set<ReleaseDay>();
        public DbSet<ReleaseTakenBack> ReleasesTakenBack => tx.Set<ReleaseTakenBack>();
        public DbSet<ReleaseHandover> ReleaseHandovers => tx.Set<ReleaseHandover>();
    }
}
