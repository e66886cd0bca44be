using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain.Supervision;
using BackOnTrack.Features.Supervision.RecordTalk;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace BackOnTrack.Features.Supervision;

/// <summary>
/// Where coaching lies. That they talked and what they agreed is known to mentor, coach and coordinator; what the coach
/// wrote is the writer's alone; what a mentor asks is between mentor and coach; a hand-over goes from coach to coach.
/// </summary>
public sealed class SupervisionTables : ITables
{
    private const string Writer = "coach = (select bot.actor())";

    public void Map(ModelBuilder model)
    {
        model.Entity<CoachTalk>();
        model.Entity<CoachNote>().PrimitiveCollection(n => n.Topics).ElementType().HasConversion<SnakeConverter<TalkTopic>>();
        model.Entity<CoachNote>().HasOne<CoachTalk>().WithOne().HasForeignKey<CoachNote>(n => n.Id);
        model.Entity<TalkCorrection>().HasOne<CoachTalk>().WithMany().HasForeignKey(c => c.Talk);
        model.Entity<EarlierCoachNote>().PrimitiveCollection(n => n.Topics).ElementType().HasConversion<SnakeConverter<TalkTopic>>();
        model.Entity<EarlierCoachNote>().HasOne<TalkCorrection>().WithOne().HasForeignKey<EarlierCoachNote>(n => n.Id);
        model.Entity<AgreedAction>().HasOne<CoachTalk>().WithMany().HasForeignKey(a => a.Talk);
        model.Entity<TalkRequest>().HasOne<CoachTalk>().WithMany().HasForeignKey(r => r.Talk);
        model.Entity<Debrief>().HasQueryFilter(d => d.WithdrawnAt == null).HasOne<CoachTalk>().WithMany().HasForeignKey(d => d.Talk); // only its own page asks for a withdrawn one
        model.Entity<DebriefCorrection>();
        model.Entity<CoachAbsence>();
        model.Entity<CoachHandover>();
        model.Entity<GroupSession>();
        model.Entity<StrainCheck>();
        model.Entity<TalkDraft>().Ignore(d => d.Typed);
    }

    public IEnumerable<Wall> Walls =>
    [
        new("coach_talk", "mentor", [Act.TalkRead], [Act.TalkRecord], [Act.TalkCorrect, Act.TalkStrike]),
        new("coach_note", "mentor", [Act.CoachNoteRead], [Act.TalkRecord], [Act.TalkCorrect], Also: Writer),
        new("talk_correction", "mentor", [Act.TalkRead], [Act.TalkCorrect, Act.TalkStrike], []),
        new("earlier_coach_note", "mentor", [Act.CoachNoteRead], [Act.TalkCorrect], [], Also: Writer),
        new("agreed_action", "mentor", [Act.TalkRead], [Act.TalkRecord, Act.TalkCorrect], [Act.ActionClose, Act.ActionReopen, Act.TalkCorrect, Act.TalkStrike]),
        new("talk_request", "mentor", [Act.TalkPrepare], [Act.TalkAsk], [Act.TalkRecord, Act.TalkCorrect, Act.TalkStrike, Act.TalkAsk]),
        new("debrief", "mentor", [Act.TalkRead], [Act.HappeningReport], [Act.DebriefContact, Act.HappeningCorrect, Act.HappeningWithdraw, Act.TalkRecord, Act.TalkCorrect, Act.TalkStrike]),
        new("debrief_correction", "mentor", [Act.TalkRead], [Act.HappeningCorrect, Act.HappeningWithdraw], []),
        new("coach_absence", "mentor", [Act.TalkRead], [Act.CoachAbsence], [Act.CoachAbsence]),
        new("coach_handover", "mentor", [Act.CoachHandoverRead], [Act.CoachHandoverWrite], [Act.CoachHandoverRead, Act.CoachHandoverWrite]),
        new("group_session", "mentor", [Act.GroupSessionRead], [Act.GroupSessionHold, Act.GroupSessionCorrect], [Act.GroupSessionCorrect]),
        new("talk_draft", "mentor", [Act.TalkDraft], [Act.TalkDraft], [Act.TalkDraft], [Act.TalkDraft], Also: $"{Writer} or (select bot.hat()) = 'system'"),
        new("strain_check", "mentor", [Act.StrainCheck, Act.TalkPrepare], [Act.StrainCheck], []),
    ];
}

/// <summary>The rows of this room by name.</summary>
public static class SupervisionRows
{
    extension(Tx tx)
    {
        public DbSet<CoachTalk> CoachTalks => tx.Set<CoachTalk>();
        public DbSet<CoachNote> CoachNotes => tx.Set<CoachNote>();
        public DbSet<TalkCorrection> TalkCorrections => tx.Set<TalkCorrection>();
        public DbSet<EarlierCoachNote> EarlierCoachNotes => tx.Set<EarlierCoachNote>();
        public DbSet<AgreedAction> AgreedActions => tx.Set<AgreedAction>();

        /// <summary>What was agreed and is neither done nor taken back.</summary>
        public IQueryable<AgreedAction> OpenActions => tx.AgreedActions.Where(a => a.DoneOn == null && a.DroppedOn == null);
        public DbSet<TalkRequest> TalkRequests => tx.Set<TalkRequest>();
        public DbSet<Debrief> Debriefs => tx.Set<Debrief>();

        /// <summary>Withdrawn ones too: the page of one, and what is done there.</summary>
        public IQueryable<Debrief> DebriefsEver => tx.Debriefs.IgnoreQueryFilters();
        public DbSet<DebriefCorrection> DebriefCorrections => tx.Set<DebriefCorrection>();
        public DbSet<CoachAbsence> CoachAbsences => tx.Set<CoachAbsence>();
        public DbSet<CoachHandover> CoachHandovers => tx.Set<CoachHandover>();
        public DbSet<GroupSession> GroupSessions => tx.Set<GroupSession>();

        /// <summary>Who took part in which group session as it stands; what was put right stays behind it.</summary>
        public IQueryable<GroupSession> GroupsHeld => tx.GroupSessions.Where(g => g.ReplacedAt == null);
        public DbSet<TalkDraft> TalkDrafts => tx.Set<TalkDraft>();
        public DbSet<StrainCheck> StrainChecks => tx.Set<StrainCheck>();
    }
}

[DbContext(typeof(Tx)), Migration("0096_supervision")]
public sealed class SupervisionMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0274_talk_drafts")]
public sealed class TalkDraftsMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0271_stand_ins_within_a_minute")]
public sealed class StandInsWithinAMinuteMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0103_stand_ins")]
public sealed class StandInsMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0330_deputies_who_are_away")]
public sealed class DeputiesWhoAreAwayMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0331_talk_facts")]
public sealed class TalkFactsMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0332_corrected_talks")]
public sealed class CorrectedTalksMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0333_group_drafts")]
public sealed class GroupDraftsMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0370_talks_struck_out")]
public sealed class TalksStruckOutMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0371_debriefs_put_right")]
public sealed class DebriefsPutRightMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0374_summaries_that_are_owed")]
public sealed class SummariesThatAreOwedMigration : SqlFile;
