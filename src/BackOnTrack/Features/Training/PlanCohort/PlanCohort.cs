using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Training;
using BackOnTrack.Features.Mentors;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Training;

public sealed class CohortInput
{
    public string? Name { get; set; }
    public string? Place { get; set; }
    public int? Seats { get; set; } = 16;
    public DateOnly? FirstDay { get; set; }
    public int? WeeksBetween { get; set; } = 3;
    public TimeOnly? From { get; set; } = new(9, 0);
    public TimeOnly? Until { get; set; } = new(16, 0);
    public string? Trainers { get; set; }

    /// <summary>Of the days that another provider gives.</summary>
    public string? OtherTrainers { get; set; }

    public CohortPlan ToPlan() => new(Name, Place, Seats, FirstDay, WeeksBetween, From, Until, Trainers, OtherTrainers);
}

/// <summary>Plans a cohort: the days of the curriculum, laid out from the first one on.</summary>
public sealed class PlanCohort(Database db, Curriculum curriculum)
{
    public Task<Outcome<Guid>> Run(Actor actor, CohortInput input, CancellationToken stop) => db.Write(actor, Act.CohortPlan, async tx =>
    {
        if (!Cohort.Plan(input.ToPlan(), curriculum, actor.Account, tx.Now, tx.Now.Day()).Accepted(out var plan, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Add(plan.Cohort);
        tx.AddRange(plan.Days);
        await tx.SaveChangesAsync(stop);
        tx.Did(Act.CohortPlan, null, plan.Cohort.Id);
        return plan.Cohort.Id;
    }, stop);
}
