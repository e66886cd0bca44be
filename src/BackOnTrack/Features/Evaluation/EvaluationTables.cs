using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain.Evaluation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace BackOnTrack.Features.Evaluation;

/// <summary>The ledger of what went outside. What is counted has no table: the functions of 0230 to 0233 count it anew.</summary>
public sealed class EvaluationTables : ITables
{
    public void Map(ModelBuilder model) => model.Entity<FigureRelease>();

    public IEnumerable<Wall> Walls => [new("figure_release", "id", [Act.FigureReleaseRead], [Act.FigureRelease], [], Unit: "")];
}

/// <summary>The tables of this room.</summary>
public static class EvaluationRows
{
    extension(Tx tx)
    {
        public DbSet<FigureRelease> FigureReleases => tx.Set<FigureRelease>();
    }
}

[DbContext(typeof(Tx)), Migration("0230_figures")]
public sealed class FiguresMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0231_facts_of_the_course")]
public sealed class FactsOfTheCourse : SqlFile;

[DbContext(typeof(Tx)), Migration("0232_facts_of_plans_and_release")]
public sealed class FactsOfPlansAndRelease : SqlFile;

[DbContext(typeof(Tx)), Migration("0233_facts_of_the_corps")]
public sealed class FactsOfTheCorps : SqlFile;

[DbContext(typeof(Tx)), Migration("0254_figures_without_the_restricted")]
public sealed class FiguresWithoutTheRestricted : SqlFile;

[DbContext(typeof(Tx)), Migration("0255_facts_of_what_is_missing")]
public sealed class FactsOfWhatIsMissing : SqlFile;

[DbContext(typeof(Tx)), Migration("0323_facts_of_feedback")]
public sealed class FeedbackFactsMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0324_figures_of_one_row")]
public sealed class FiguresOfOneRow : SqlFile;

[DbContext(typeof(Tx)), Migration("0390_costs_by_one_rule")]
public sealed class CostsByOneRule : SqlFile;

[DbContext(typeof(Tx)), Migration("0391_first_agreements")]
public sealed class FirstAgreements : SqlFile;
