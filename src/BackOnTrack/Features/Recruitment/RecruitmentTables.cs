using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace BackOnTrack.Features.Recruitment;

/// <summary>The texts are everybody's who takes part in choosing; an application is its unit's, and the interviewer's.</summary>
public sealed class RecruitmentTables : ITables
{
    public void Map(ModelBuilder model)
    {
        model.Entity<RoleText>();
        model.Entity<ApplicationForm>();
        model.Entity<Application>();
        model.Entity<ApplicationInterview>();
        model.Entity<InterviewAnswer>().HasOne<InterviewCorrection>().WithMany().HasForeignKey(a => a.Correction);
        model.Entity<InterviewCorrection>();
        model.Entity<RefereeCorrection>();
        model.Entity<ApplicationReference>();
        model.Entity<ApplicationCheck>();
        model.Entity<ApplicationDecision>();
        model.Entity<ApplicationVersion>().HasOne<Application>().WithMany().HasForeignKey(v => v.Application);
        model.Entity<KeptApplication>().HasOne<Application>().WithMany().HasForeignKey(k => k.Application);
        model.Entity<ErasedApplication>();
    }

    public IEnumerable<Wall> Walls =>
    [
        new("role_text", "id", [Act.RoleTextRead], [Act.RoleTextPublish], [], Unit: ""),
        new("application_form", "id", [Act.ApplicationFormSwitch], [Act.ApplicationFormSwitch], [], Unit: ""),
        new("application", "id", [Act.ApplicationList, Act.ApplicationRead], [Act.ApplicationEnter], [Act.ApplicationCorrect, Act.ApplicationDecide, Act.ApplicationAdmit, Act.ApplicationKeep]),
        new("application_interview", "application", [Act.ApplicationRead], [Act.InterviewAsk], [Act.InterviewAsk, Act.InterviewRecord, Act.InterviewCorrect]),
        new("interview_answer", "application", [Act.ApplicationRead], [Act.InterviewRecord, Act.InterviewCorrect], [Act.InterviewCorrect]),
        new("interview_correction", "application", [Act.ApplicationRead], [Act.InterviewCorrect], []),
        new("application_reference", "application", [Act.ApplicantProofRead], [Act.ReferenceAsk], [Act.ReferenceTake, Act.ReferenceWithdraw, Act.ReferenceCorrect]),
        new("referee_correction", "application", [Act.ApplicantProofRead], [Act.ReferenceCorrect], []),
        new("application_check", "application", [Act.ApplicantProofRead], [Act.ApplicantCheck], [Act.ApplicantCheck]),
        new("application_decision", "application", [Act.ApplicantProofRead], [Act.ApplicationDecide], []),
        new("application_version", "application", [Act.ApplicantProofRead], [Act.ApplicationCorrect], []),
        new("kept_application", "application", [Act.ApplicantProofRead], [Act.ApplicationKeep], []),
        new("erased_application", "id", [Act.ApplicationErase], [], []), // put down by bot.erase_application only
    ];
}

/// <summary>The tables of this room, and the few questions its acts share.</summary>
public static class RecruitmentRows
{
    extension(Tx tx)
    {
        public DbSet<RoleText> RoleTexts => tx.Set<RoleText>();
        public DbSet<ApplicationForm> ApplicationForms => tx.Set<ApplicationForm>();
        public DbSet<Application> Applications => tx.Set<Application>();
        public DbSet<ApplicationInterview> Interviews => tx.Set<ApplicationInterview>();
        public DbSet<InterviewAnswer> InterviewAnswers => tx.Set<InterviewAnswer>();
        public DbSet<InterviewCorrection> InterviewCorrections => tx.Set<InterviewCorrection>();
        public DbSet<RefereeCorrection> RefereeCorrections => tx.Set<RefereeCorrection>();
        public DbSet<ApplicationReference> References => tx.Set<ApplicationReference>();
        public DbSet<ApplicationCheck> ApplicationChecks => tx.Set<ApplicationCheck>();
        public DbSet<ApplicationDecision> Decisions => tx.Set<ApplicationDecision>();
        public DbSet<ApplicationVersion> ApplicationVersions => tx.Set<ApplicationVersion>();
        public DbSet<KeptApplication> KeptApplications => tx.Set<KeptApplication>();
        public DbSet<ErasedApplication> ErasedApplications => tx.Set<ErasedApplication>();

        /// <summary>Rows and key of an application whose day is here; the database looks itself whether it is.</summary>
        public Task Erase(Application application, CancellationToken stop) => tx.Database.ExecuteSqlAsync($"select bot.erase_application({application.Id})", stop);

        /// <summary>The version in force.</summary>
        public Task<RoleText?> InForce(RoleTextKind kind, CancellationToken stop) =>
            tx.RoleTexts.AsNoTracking().Where(t => t.Kind == kind).OrderByDescending(t => t.Number).FirstOrDefaultAsync(stop);

        /// <summary>What was last said of the public form; null until somebody has.</summary>
        public Task<ApplicationForm?> FormNow(CancellationToken stop) =>
            tx.ApplicationForms.AsNoTracking().OrderByDescending(f => f.ChangedAt).ThenByDescending(f => f.Id).FirstOrDefaultAsync(stop);

        /// <summary>Whether strangers may apply; until somebody has said so the form is shut.</summary>
        public async Task<bool> FormIsOpen(CancellationToken stop) => await tx.FormNow(stop) is { Open: true };

        /// <summary>The application with its texts open, or null: not there, or not yours.</summary>
        public async Task<Application?> FindApplication(Guid id, CancellationToken stop)
        {
            var application = await tx.Applications.SingleOrDefaultAsync(a => a.Id == id, stop);
            return application is null ? null : await tx.Open(application, stop);
        }
    }
}

[DbContext(typeof(Tx)), Migration("0130_recruitment")]
public sealed class RecruitmentMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0131_choosing")]
public sealed class ChoosingMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0158_applications_kept_and_erased")]
public sealed class ApplicationsKeptAndErasedMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0195_applications_kept_longer")]
public sealed class ApplicationsKeptLongerMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0343_references_withdrawn")]
public sealed class ReferencesWithdrawnMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0373_interviews_put_right")]
public sealed class InterviewsPutRightMigration : SqlFile;
