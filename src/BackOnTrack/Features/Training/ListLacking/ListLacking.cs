using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Training;
using BackOnTrack.Features.Mentors;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Training;

/// <summary>A mentor who lacks days, and which.</summary>
public sealed record LackingLine(Guid Mentor, string Name, IReadOnlyList<int> Lacking, bool HasSeat);

public sealed record LackingPage(IReadOnlyList<LackingLine> Lines, int All)
{
    public int Pages => (All + ListLacking.OnAPage - 1) / ListLacking.OnAPage;
}

/// <summary>Who lacks which day: every mentor whose training is not complete, as far as the reader's wall reaches.</summary>
public sealed class ListLacking(Database db, Curriculum curriculum)
{
    public const int OnAPage = 50;

    public Task<Outcome<LackingPage>> Run(Actor actor, int page, CancellationToken stop) => db.Read<LackingPage>(actor, Act.TrainingRead, async tx =>
    {
        var (today, seats) = (tx.Now.Day(), tx.CohortSeats.Join(tx.Cohorts, s => s.Cohort, c => c.Id, (s, c) => new { s.Mentor, s.State, c.LastDay }));
        var all = tx.Mentors.AsNoTracking().Where(m => m.State == Domain.Mentors.MentorState.InTraining);
        var mentors = await all.OrderBy(m => m.Alias).Skip((Math.Max(page, 1) - 1) * OnAPage).Take(OnAPage)
            .Select(m => new { m.Id, HasSeat = seats.Any(s => s.Mentor == m.Id && s.State == SeatState.Accepted && s.LastDay >= today) }).ToListAsync(stop);
        Guid[] ids = [.. mentors.Select(m => m.Id)];
        var attended = (await tx.Attendances.Where(a => ids.Contains(a.Mentor) && a.Present).Select(a => new { a.Mentor, a.Day }).Distinct().ToListAsync(stop)).ToLookup(a => a.Mentor, a => a.Day);
        var names = await tx.NamesOf(ids, stop);
        tx.SawMany(Act.TrainingRead, ids);
        return new LackingPage([.. mentors.Select(m => new LackingLine(m.Id, names.GetValueOrDefault(m.Id, ""), curriculum.Lacking(attended[m.Id]), m.HasSeat))], await all.CountAsync(stop));
    }, stop);
}
