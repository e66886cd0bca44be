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

/// <summary>The papers of a day: all of one's own meetings, one on each page.</summary>
public sealed class PrintDay(Database db)
{
    public Task<Outcome<DayPaper[]>> Run(Actor actor, int daysAhead, CancellationToken stop) => db.Read<DayPaper[]>(actor, Act.SheetPrint, async tx =>
    {
        var day = tx.Now.Day().AddDays(daysAhead);
        var planned = await tx.Appointments.AsNoTracking().Where(a => a.Mentor == actor.Account && a.On == day && a.State == AppointmentState.Planned).OrderBy(a => a.At).ThenBy(a => a.Id).ToListAsync(stop);
        tx.SawMany(Act.SheetPrint, planned.Select(a => a.Mentee));
        var papers = new List<DayPaper>();
        foreach (var one in await tx.Open(planned, stop)) papers.Add(await tx.PaperOf(one, stop));
        return papers.ToArray();
    }, stop);
}
