using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain.Interviews;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace BackOnTrack.Features.Interviews;

/// <summary>Nobody's file: evaluators read all of it, others what was released. What one coder ticked is that coder's until both are done.</summary>
public sealed class InterviewsTables : ITables
{
    private const string OwnOrOpen = "coder = (select bot.actor()) or note = any ((select bot.open_notes())::uuid[])";

    public void Map(ModelBuilder model)
    {
        model.Entity<InterviewGuide>().Property(g => g.Questions).HasConversion(questions => GuideQuestions.Write(questions), typed => GuideQuestions.Read(typed),
            new ValueComparer<List<GuideQuestion>>((a, b) => ReferenceEquals(a, b), value => 0, value => value));
        model.Entity<Interview>().HasOne<InterviewGuide>().WithMany().HasForeignKey(i => i.Guide);
        model.Entity<InterviewNote>().HasOne<Interview>().WithMany().HasForeignKey(n => n.Interview);
        model.Entity<InterviewDraft>().HasOne<Interview>().WithMany().HasForeignKey(d => d.Interview);
        model.Entity<InterviewCode>();
        model.Entity<InterviewCodeVersion>().HasOne<InterviewCode>().WithMany().HasForeignKey(v => v.Code);
        model.Entity<InterviewCoding>().HasOne<InterviewNote>().WithMany().HasForeignKey(c => c.Note);
        model.Entity<InterviewTick>(e =>
        {
            e.HasOne<InterviewCoding>().WithMany().HasForeignKey(t => t.Coding);
            e.HasOne<InterviewCode>().WithMany().HasForeignKey(t => t.Code);
        });
        model.Entity<InterviewResolution>().HasOne<InterviewNote>().WithMany().HasForeignKey(r => r.Note);
        model.Entity<InterviewQuote>().HasOne<InterviewNote>().WithMany().HasForeignKey(q => q.Note);
        model.Entity<ReleasedQuote>().HasOne<Interview>().WithMany().HasForeignKey(q => q.Interview);
    }

    public IEnumerable<Wall> Walls =>
    [
        new("interview_guide", "id", [Act.GuideRead], [Act.GuideKeep], [Act.GuideKeep], Unit: ""),
        new("interview", "id", [Act.InterviewRead], [Act.InterviewHold], [Act.InterviewWithdraw], Unit: ""),
        new("interview_note", "interview", [Act.InterviewRead], [Act.InterviewHold], [Act.InterviewHold], [Act.InterviewWithdraw], Unit: ""),
        new("interview_draft", "interview", [Act.InterviewHold], [Act.InterviewHold], [Act.InterviewHold], [Act.InterviewHold], Also: "writer = (select bot.actor()) or (select bot.hat()) = 'system'", Unit: ""),
        new("interview_code", "id", [Act.CodeBookRead], [Act.CodeBookKeep], [Act.CodeBookKeep], Unit: ""),
        new("interview_code_version", "code", [Act.CodeBookRead], [Act.CodeBookKeep], [], Unit: ""),
        new("interview_coding", "interview", [Act.InterviewRead], [Act.PassageCode], [Act.PassageCode], Unit: ""),
        new("interview_tick", "interview", [Act.InterviewRead], [Act.PassageCode], [], [Act.PassageCode], Also: OwnOrOpen, Unit: ""),
        new("interview_resolution", "interview", [Act.InterviewRead], [Act.PassageCode], [Act.PassageCode], Unit: ""),
        new("interview_quote", "interview", [Act.InterviewRead], [Act.QuotePropose], [Act.QuoteCheck], [Act.InterviewWithdraw], Unit: ""),
        new("released_quote", "interview", [Act.QuoteRead], [Act.QuoteCheck], [Act.InterviewWithdraw], Unit: ""),
    ];
}

/// <summary>The tables of this room.</summary>
public static class InterviewsRows
{
    extension(Tx tx)
    {
        public DbSet<InterviewGuide> Guides => tx.Set<InterviewGuide>();
        public DbSet<Interview> Interviews => tx.Set<Interview>();
        public DbSet<InterviewNote> InterviewNotes => tx.Set<InterviewNote>();
        public DbSet<InterviewDraft> InterviewDrafts => tx.Set<InterviewDraft>();
        public DbSet<InterviewCode> Codes => tx.Set<InterviewCode>();
        public DbSet<InterviewCodeVersion> CodeVersions => tx.Set<InterviewCodeVersion>();
        public DbSet<InterviewCoding> Codings => tx.Set<InterviewCoding>();
        public DbSet<InterviewTick> Ticks => tx.Set<InterviewTick>();
        public DbSet<InterviewResolution> Resolutions => tx.Set<InterviewResolution>();
        public DbSet<InterviewQuote> InterviewQuotes => tx.Set<InterviewQuote>();
        public DbSet<ReleasedQuote> ReleasedQuotes => tx.Set<ReleasedQuote>();
    }
}

[DbContext(typeof(Tx)), Migration("0300_interviews")]
public sealed class InterviewsMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0301_code_book")]
public sealed class CodeBookMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0302_codings")]
public sealed class CodingsMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0303_quotes")]
public sealed class QuotesMigration : SqlFile;
