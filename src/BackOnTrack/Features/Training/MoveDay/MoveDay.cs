using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Training;
using BackOnTrack.Features.Mentors;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Training;

public sealed class MoveInput
{
    public DateOnly? On { get; set; }
    public TimeOnly? From { get; set; }
    public TimeOnly? Until { get; set; }
    public MoveReason? Reason { get; set; }
}

/// <summary>Moves a day of a cohort. Who attends sees the new date on the start page; what was confirmed on other days stays.</summary>
public sealed class MoveDay(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid cohort, Guid day, MoveInput input, CancellationToken stop) => db.Write(actor, Act.CohortPlan, async tx =>
    {
        var course = await tx.Cohorts.SingleOrDefaultAsync(c => c.Id == cohort, stop);
        var days = await tx.CohortDays.Where(d => d.Cohort == cohort).ToListAsync(stop);
        if (course is null || days.SingleOrDefault(d => d.Id == day) is not { } moved) return Refusal.NotFound;
        DateOnly[] others = [.. days.Where(d => d.Id != day).Select(d => d.On)];
        if (!moved.Move(new(input.On, input.From, input.Until, input.Reason), others, actor.Account, tx.Now, tx.Now.Day()).Accepted(out var move, out var refusals)) return Outcome<Guid>.Refused(refusals);
        course.Span(days);
        tx.Add(move);
        tx.Did(Act.CohortPlan, null, move.Id);
        return move.Id;
    }, stop);
}
