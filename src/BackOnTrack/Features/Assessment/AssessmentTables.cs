using System.Linq.Expressions;
using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain.Assessment;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace BackOnTrack.Features.Assessment;

/// <summary>What is written to decide on an inquiry. Rows of material are added and never changed.</summary>
public sealed class AssessmentTables : ITables
{
    public void Map(ModelBuilder model)
    {
        model.Entity<TargetGroupAssessment>();
        PartOfIt<CriterionAnswer>(model, r => r.Assessment);
        PartOfIt<MotivationInterview>(model, r => r.Assessment);
        PartOfIt<InformationSheet>(model, r => r.Assessment);
        PartOfIt<Consent>(model, r => r.Assessment);
        PartOfIt<Decision>(model, r => r.Assessment);
        PartOfIt<WaitingPlace>(model, r => r.Assessment);
        model.Entity<WaitingPlace>().PrimitiveCollection(p => p.Missing).ElementType(e => e.HasConversion<SnakeConverter<WaitsFor>>());
        model.Entity<SubjectCategory>();
    }

    /// <summary>Tells EF which row comes first when both are new.</summary>
    private static void PartOfIt<T>(ModelBuilder model, Expression<Func<T, object?>> assessment) where T : class =>
        model.Entity<T>().HasOne<TargetGroupAssessment>().WithMany().HasForeignKey(assessment).OnDelete(DeleteBehavior.ClientNoAction);

    public IEnumerable<Wall> Walls =>
    [
        new("target_group_assessment", "mentee", [Act.AssessmentRead, Act.WaitingList, Act.DecisionLetter], [Act.AssessmentPrepare, Act.ConsentRecord],
            [Act.AssessmentPrepare, Act.DecisionAsk, Act.DecisionMake, Act.DecisionChange, Act.MatchPropose]),
        new("criterion_answer", "mentee", [Act.AssessmentRead], [Act.AssessmentPrepare], []),
        new("motivation_interview", "mentee", [Act.AssessmentRead], [Act.AssessmentPrepare], []),
        new("information_sheet", "mentee", [Act.AssessmentRead], [Act.AssessmentPrepare], []),
        new("consent", "mentee", [Act.AssessmentRead], [Act.ConsentRecord, Act.ConsentWithdraw], []),
        new("decision", "mentee", [Act.AssessmentRead, Act.DecisionLetter], [Act.DecisionMake, Act.DecisionChange], [Act.DecisionChange]),
        new("waiting_place", "mentee", [Act.AssessmentRead, Act.WaitingList], [Act.DecisionMake, Act.DecisionChange], [Act.DecisionMake, Act.DecisionChange]),
        new("subject_category", "mentee", [Act.AssessmentRead], [Act.AssessmentPrepare], [Act.AssessmentPrepare]),
    ];
}

/// <summary>The tables of this room.</summary>
public static class AssessmentOfTheHouse
{
    extension(Tx tx)
    {
        public DbSet<TargetGroupAssessment> Assessments => tx.Set<TargetGroupAssessment>();
        public DbSet<CriterionAnswer> CriterionAnswers => tx.Set<CriterionAnswer>();
        public DbSet<MotivationInterview> MotivationInterviews => tx.Set<MotivationInterview>();
        public DbSet<InformationSheet> InformationSheets => tx.Set<InformationSheet>();
        public DbSet<Consent> Consents => tx.Set<Consent>();
        public DbSet<Decision> Decisions => tx.Set<Decision>();
        public DbSet<WaitingPlace> WaitingPlaces => tx.Set<WaitingPlace>();
        public DbSet<SubjectCategory> SubjectCategories => tx.Set<SubjectCategory>();
    }
}

[DbContext(typeof(Tx)), Migration("0030_assessment")]
public sealed class AssessmentMigration : SqlFile;
