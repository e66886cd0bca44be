using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Training;
using BackOnTrack.Features.Mentors;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Training;

public sealed class CreditInput
{
    public List<int> Days { get; set; } = [];
    public CreditReason? Reason { get; set; }
    public DateOnly? On { get; set; }
}

/// <summary>Lets days count that were not attended in a cohort of ours, with the reason from a list.</summary>
public sealed class CreditDays(Database db, Curriculum curriculum)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, CreditInput input, CancellationToken stop) => db.Write(actor, Act.TrainingCredit, async tx =>
    {
        var mentor = await tx.Mentors.SingleOrDefaultAsync(m => m.Id == id, stop);
        if (mentor is null) return Refusal.NotFound;
        var attended = await tx.Attendances.Where(a => a.Mentor == id && a.Present).Select(a => a.Day).ToListAsync(stop);
        var days = input.Days.Intersect(curriculum.Lacking(attended)).ToList();
        var refusals = new List<Refusal>();
        if (days.Count == 0) refusals.Add(new("Training.Refuse.NoDayChosen", "Days"));
        if (input.Reason is null) refusals.Add(new("House.Refuse.Missing", "Reason"));
        if (input.On is null) refusals.Add(new("House.Refuse.DayMissing", "On"));
        else if (input.On > tx.Now.Day()) refusals.Add(new("Training.Refuse.FutureDay", "On"));
        if (refusals.Count > 0) return refusals;
        tx.AddRange(days.Select(day => Attendance.Credited(mentor, day, input.Reason!.Value, input.On!.Value, actor.Account, tx.Now)));
        await tx.SettleTraining(curriculum, id, stop);
        tx.Did(Act.TrainingCredit, null, id);
        return id;
    }, stop);
}
