using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Training;
using BackOnTrack.Features.Mentors;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Training;

/// <summary>A cohort in the list: how full it is, and how far it has come.</summary>
public sealed record CohortLine(Cohort Cohort, int Accepted, int Waiting, int Days, int Held);

/// <summary>One page of the cohorts, the latest first.</summary>
public sealed record CohortsPage(IReadOnlyList<CohortLine> Lines, int All)
{
    public int Pages => (All + ListCohorts.OnAPage - 1) / ListCohorts.OnAPage;
}

public sealed class ListCohorts(Database db)
{
    public const int OnAPage = 20;

    public Task<Outcome<CohortsPage>> Run(Actor actor, int page, CancellationToken stop) => db.Read<CohortsPage>(actor, Act.CohortRead, async tx =>
    {
        var (cohorts, seats, days) = (tx.Cohorts, tx.CohortSeats, tx.CohortDays);
        var lines = await cohorts.AsNoTracking().OrderByDescending(c => c.LastDay).ThenBy(c => c.Id).Skip((Math.Max(page, 1) - 1) * OnAPage).Take(OnAPage)
            .Select(c => new CohortLine(c,
                seats.Count(s => s.Cohort == c.Id && s.State == SeatState.Accepted), seats.Count(s => s.Cohort == c.Id && s.State == SeatState.Waiting),
                days.Count(d => d.Cohort == c.Id), days.Count(d => d.Cohort == c.Id && d.ConfirmedOn != null))).ToListAsync(stop);
        tx.Saw(Act.CohortRead, null);
        return new CohortsPage(lines, await cohorts.CountAsync(stop));
    }, stop);
}
