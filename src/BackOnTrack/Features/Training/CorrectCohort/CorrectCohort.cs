using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Training;
using BackOnTrack.Features.Mentors;
using BackOnTrack.Features.Notices;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Training;

public sealed class CorrectCohortInput
{
    public string? Name { get; set; }
    public string? Place { get; set; }
    public int? Seats { get; set; }
    public string? Trainers { get; set; }
    public string? OtherTrainers { get; set; }

    /// <summary>Which save the form was filled from.</summary>
    public uint Version { get; set; }

    public CohortCorrection ToCorrection() => new(Name, Place, Seats, Trainers, OtherTrainers);
}

/// <summary>Puts a planned cohort right. With more seats the waiting list moves up; of a new place everybody is told who has not said no.</summary>
public sealed class CorrectCohort(Database db, Curriculum curriculum)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, CorrectCohortInput input, CancellationToken stop) => db.Write(actor, Act.CohortPlan, async tx =>
    {
        var cohort = await tx.Cohorts.SingleOrDefaultAsync(c => c.Id == id, stop);
        if (cohort is null) return Refusal.NotFound;
        if (cohort.Version != input.Version) return Refusal.Conflict;
        var days = await tx.CohortDays.Where(d => d.Cohort == id).ToListAsync(stop);
        if (!cohort.Correct(input.ToCorrection(), await tx.SeatsTaken(id, stop), days, curriculum, actor.Account, tx.Now, tx.Now.Day()).Accepted(out var moves, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.AddRange(moves);
        if (moves.Count > 0) await tx.TellGroup(id, NoticeKind.DayMoved, stop);
        await tx.MoveUp(cohort, stop);
        tx.Did(Act.CohortPlan, null, id);
        return id;
    }, stop);
}
