using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Training;
using BackOnTrack.Features.Mentors;
using BackOnTrack.Features.Notices;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Training;

public sealed class AnswerInput
{
    public bool? Comes { get; set; }
}

/// <summary>A mentor says yes or no to an invitation; yes and no room is a place on the waiting list.</summary>
public sealed class AnswerSeat(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, AnswerInput input, CancellationToken stop) => db.Write(actor, Act.SeatAnswer, async tx =>
    {
        var seat = await tx.CohortSeats.SingleOrDefaultAsync(s => s.Id == id, stop);
        if (seat is null) return Refusal.NotFound;
        var cohort = await tx.Cohorts.AsNoTracking().SingleAsync(c => c.Id == seat.Cohort, stop);
        if (tx.Now.Day() > cohort.LastDay) return new Refusal("Training.Refuse.Over");
        if (!seat.Answer(input.Comes, await tx.HasRoomFor(seat, cohort, stop), tx.Now).Accepted(out _, out var refusals)) return Outcome<Guid>.Refused(refusals);
        seat.SeeMoves(tx.Now);
        await tx.Knows(TellingOfDays.Of(seat), stop);
        tx.Did(Act.SeatAnswer, null, seat.Mentor);
        return seat.Mentor;
    }, stop);
}

/// <summary>An invitation with the dates it is about.</summary>
public sealed record Invitation(CohortSeat Seat, Cohort Cohort, IReadOnlyList<CohortDay> Days, IReadOnlyList<CohortDayMove> Moves, string Name, string? AnsweredBy);

public sealed class ReadSeat(Database db)
{
    public Task<Outcome<Invitation>> Run(Actor actor, Guid id, CancellationToken stop) => db.Read<Invitation>(actor, Act.TrainingRead, async tx =>
    {
        var seat = await tx.CohortSeats.AsNoTracking().SingleOrDefaultAsync(s => s.Id == id, stop);
        if (seat is null) return Refusal.NotFound;
        var cohort = await tx.Cohorts.AsNoTracking().SingleAsync(c => c.Id == seat.Cohort, stop);
        var days = await tx.CohortDays.AsNoTracking().Where(d => d.Cohort == seat.Cohort).OrderBy(d => d.On).ToListAsync(stop);
        var moves = await tx.CohortDayMoves.AsNoTracking().Where(m => m.Cohort == seat.Cohort && m.MovedAt > seat.SeenAt).OrderBy(m => m.MovedAt).ToListAsync(stop);
        var names = await tx.NamesOf(((Guid?[])[seat.Mentor, seat.AnsweredBy]).OfType<Guid>(), stop);
        tx.Saw(Act.TrainingRead, null, seat.Mentor);
        return new Invitation(seat, cohort, [.. days.Where(d => seat.Covers(d.Day))], moves, names.GetValueOrDefault(seat.Mentor, ""), seat.AnsweredBy is { } by ? names.GetValueOrDefault(by) : null);
    }, stop);
}
