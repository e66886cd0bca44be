using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Training;
using BackOnTrack.Features.Mentors;
using BackOnTrack.Features.Notices;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Training;

/// <summary>Moves a day of a cohort to another date, room or trainer. Who attends sees the new date on the start page; what was confirmed on other days stays.</summary>
public sealed class MoveDay(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid cohort, Guid day, MoveInput input, CancellationToken stop) => db.Write(actor, Act.CohortPlan, async tx =>
    {
        var course = await tx.Cohorts.SingleOrDefaultAsync(c => c.Id == cohort, stop);
        var days = await tx.CohortDays.Where(d => d.Cohort == cohort).ToListAsync(stop);
        if (course is null || days.SingleOrDefault(d => d.Id == day) is not { } moved) return Refusal.NotFound;
        DateOnly[] others = [.. days.Where(d => d.Id != day && !d.Cancelled).Select(d => d.On)];
        if (!moved.Move(input.ToMove(), others, actor.Account, tx.Now, tx.Now.Day(), Own(input, course)).Accepted(out var move, out var refusals)) return Outcome<Guid>.Refused(refusals);
        course.Span(days);
        tx.Add(move);
        await tx.TellGroup(cohort, NoticeKind.DayMoved, stop);
        tx.Did(Act.CohortPlan, null, move.Id);
        return move.Id;
    }, stop);

    /// <summary>What is left empty, or says the same as the group, is the group's.</summary>
    private static DayOwn Own(MoveInput input, Cohort group) =>
        new(input.Place?.Trim() == group.Place ? null : input.Place, string.IsNullOrWhiteSpace(input.Trainers) ? group.Trainers : input.Trainers);
}

/// <summary>Calls a day of a cohort off. Who attends sees it on the start page and in the calendar; moving the day brings it back.</summary>
public sealed class CancelDay(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid cohort, Guid day, MoveReason? reason, CancellationToken stop) => db.Write(actor, Act.CohortPlan, async tx =>
    {
        var off = await tx.CohortDays.SingleOrDefaultAsync(d => d.Id == day && d.Cohort == cohort, stop);
        if (off is null) return Refusal.NotFound;
        if (!off.Cancel(reason, actor.Account, tx.Now).Accepted(out var move, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Add(move);
        await tx.TellGroup(cohort, NoticeKind.DayCalledOff, stop);
        tx.Did(Act.CohortPlan, null, move.Id);
        return move.Id;
    }, stop);
}
