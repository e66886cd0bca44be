using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Sessions;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Sessions;

/// <summary>The paper of one planned meeting.</summary>
public sealed class PrintSheet(Database db)
{
    public Task<Outcome<DayPaper[]>> Run(Actor actor, Guid mentorship, Guid appointment, CancellationToken stop) => db.Read<DayPaper[]>(actor, Act.SheetPrint, async tx =>
    {
        if (await tx.Appointments.FindVisible(appointment, stop) is not { } planned || planned.Mentorship != mentorship) return Refusal.NotFound;
        tx.Saw(Act.SheetPrint, planned.Mentee, appointment);
        return new[] { await tx.PaperOf(planned, stop) };
    }, stop);
}

/// <param name="Meetings">How many meetings of one's own there are on each of the days that can be chosen; a day without any is not in it.</param>
public sealed record DayPapers(IReadOnlyList<DayPaper> Papers, IReadOnlyDictionary<DateOnly, int> Meetings);

/// <summary>The papers of a day: all of one's own meetings, one on each page.</summary>
public sealed class PrintDay(Database db)
{
    public const int DaysAhead = 7;

    public Task<Outcome<DayPapers>> Run(Actor actor, int daysAhead, CancellationToken stop) => db.Read<DayPapers>(actor, Act.SheetPrint, async tx =>
    {
        var (today, day) = (tx.Now.Day(), tx.Now.Day().AddDays(daysAhead));
        var meetings = await tx.Appointments.Where(a => a.Mentor == actor.Account && a.On >= today && a.On <= today.AddDays(DaysAhead) && a.State == AppointmentState.Planned)
            .GroupBy(a => a.On).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, stop);
        var planned = await tx.Appointments.AsNoTracking().Where(a => a.Mentor == actor.Account && a.On == day && a.State == AppointmentState.Planned).OrderBy(a => a.At).ThenBy(a => a.Id).ToListAsync(stop);
        tx.SawMany(Act.SheetPrint, planned.Select(a => a.Mentee));
        var papers = new List<DayPaper>();
        foreach (var one in await tx.Open(planned, stop)) papers.Add(await tx.PaperOf(one, stop));
        return new DayPapers(papers, meetings);
    }, stop);
}
