using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Safety;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Safety;

/// <summary>What was noted of a duty was a slip: it is as before, to be noted anew, and what stood there stays beside it.</summary>
public sealed class CorrectDuty(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid mentorship, Guid id, DutySlip? slip, uint seen, CancellationToken stop) => db.Write(actor, Act.DutyCorrect, async tx =>
    {
        if (await tx.Duties.SingleOrDefaultAsync(d => d.Id == id && d.Mentorship == mentorship, stop) is not { } duty) return Refusal.NotFound;
        tx.Expect(duty, seen);
        if (!duty.TakeBack(slip, tx.Programme.Safety.HoursToAnswerDuty, actor.Account, tx.Now).Accepted(out var correction, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Add(correction);
        tx.Did(Act.DutyCorrect, duty.Mentee, correction.Id);
        return correction.Id;
    }, stop);
}
