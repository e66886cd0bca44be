using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Training;
using BackOnTrack.Features.Mentors;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Training;

/// <summary>A seat and whose it is.</summary>
/// <param name="AnsweredBy">Who wrote the answer down for the mentor.</param>
public sealed record SeatLine(CohortSeat Seat, string Name, string? AnsweredBy);

/// <summary>A cohort: its days, who sits in it, what was moved.</summary>
public sealed record CohortSheet(Cohort Cohort, IReadOnlyList<CohortDay> Days, IReadOnlyList<SeatLine> Seats, IReadOnlyList<CohortDayMove> Moves,
    IReadOnlyDictionary<Guid, int> Present, DateOnly Today)
{
    public IEnumerable<SeatLine> In(SeatState state) => Seats.Where(s => s.Seat.State == state);
    public int Taken => In(SeatState.Accepted).Count(s => s.Seat.Days.Length == 0);
    public bool HasRoom => Taken < Cohort.Seats;
}

public sealed class ReadCohort(Database db)
{
    public Task<Outcome<CohortSheet>> Run(Actor actor, Guid id, CancellationToken stop) => db.Read<CohortSheet>(actor, Act.CohortRead, async tx =>
    {
        var sheet = await tx.SheetOf(id, stop);
        if (sheet is null) return Refusal.NotFound;
        tx.SawMany(Act.CohortRead, sheet.Seats.Select(s => s.Seat.Mentor));
        return sheet;
    }, stop);
}

public static class ReadingCohorts
{
    extension(Tx tx)
    {
        public async Task<CohortSheet?> SheetOf(Guid id, CancellationToken stop)
        {
            var cohort = await tx.Cohorts.AsNoTracking().SingleOrDefaultAsync(c => c.Id == id, stop);
            if (cohort is null) return null;
            var days = await tx.CohortDays.AsNoTracking().Where(d => d.Cohort == id).OrderBy(d => d.Day).ToListAsync(stop);
            var seats = await tx.CohortSeats.AsNoTracking().Where(s => s.Cohort == id).OrderBy(s => s.AnsweredAt ?? s.InvitedAt).ThenBy(s => s.Id).ToListAsync(stop);
            var moves = await tx.CohortDayMoves.AsNoTracking().Where(m => m.Cohort == id).OrderByDescending(m => m.MovedAt).ToListAsync(stop);
            Guid[] ids = [.. days.Select(d => d.Id)];
            var present = await tx.Attendances.Where(a => a.CohortDay != null && ids.Contains(a.CohortDay.Value) && a.Present)
                .GroupBy(a => a.CohortDay!.Value).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, stop);
            var names = await tx.NamesOf(seats.Select(s => s.Mentor).Concat(seats.Select(s => s.AnsweredBy).OfType<Guid>()), stop);
            return new(cohort, days, [.. seats.Select(s => new SeatLine(s, names.GetValueOrDefault(s.Mentor, ""), s.AnsweredBy is { } by ? names.GetValueOrDefault(by) : null))], moves, present, tx.Now.Day());
        }
    }
}
