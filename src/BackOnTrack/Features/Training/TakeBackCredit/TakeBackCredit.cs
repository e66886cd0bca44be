using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Training;
using BackOnTrack.Features.Mentors;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Training;

public sealed class TakeBackInput
{
    public List<int> Days { get; set; } = [];
    public CreditDoubt? Because { get; set; }
}

/// <summary>Takes back days that were let count by mistake. Whoever lacks a day with it has not completed the training: certificate and match go at once.</summary>
public sealed class TakeBackCredit(Database db, Curriculum curriculum)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, TakeBackInput input, CancellationToken stop) => db.Write(actor, Act.TrainingCreditTakeBack, async tx =>
    {
        if (!await tx.Mentors.AnyAsync(m => m.Id == id, stop)) return Refusal.NotFound;
        var credits = await tx.Attendances.Where(a => a.Mentor == id && a.Present && a.Credit != null && input.Days.Contains(a.Day)).ToListAsync(stop);
        var refusals = new List<Refusal>();
        if (credits.Count == 0) refusals.Add(new("Training.Refuse.NoDayChosen", "Days"));
        if (input.Because is null) refusals.Add(new("House.Refuse.Missing", "Because"));
        if (refusals.Count > 0) return refusals;
        foreach (var credit in credits) credit.TakeBack(input.Because!.Value, actor.Account, tx.Now);
        await tx.SettleTraining(curriculum, id, stop);
        tx.Did(Act.TrainingCreditTakeBack, null, id);
        return id;
    }, stop);
}
