using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Training;
using BackOnTrack.Features.Mentors;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Training;

public sealed class AnswerForInput
{
    public SeatWord? Word { get; set; }
}

/// <summary>The training lead writes down what a mentor said, or takes an invitation back. A seat that becomes free goes to who waits for it.</summary>
public sealed class AnswerForMentor(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, AnswerForInput input, CancellationToken stop) => db.Write(actor, Act.SeatAnswerFor, async tx =>
    {
        var seat = await tx.CohortSeats.SingleOrDefaultAsync(s => s.Id == id, stop);
        if (seat is null) return Refusal.NotFound;
        var cohort = await tx.Cohorts.AsNoTracking().SingleAsync(c => c.Id == seat.Cohort, stop);
        if (tx.Now.Day() > cohort.LastDay) return new Refusal("Training.Refuse.Over");
        if (!seat.AnswerFor(input.Word, await tx.HasRoomFor(seat, cohort, stop), actor.Account, tx.Now).Accepted(out _, out var refusals)) return Outcome<Guid>.Refused(refusals);
        await tx.MoveUp(cohort, stop);
        tx.Did(Act.SeatAnswerFor, null, seat.Id);
        return cohort.Id;
    }, stop);
}
