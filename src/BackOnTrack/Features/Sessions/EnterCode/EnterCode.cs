using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Asking;
using BackOnTrack.Domain.Sessions;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Sessions;

/// <summary>Which of one's own meetings a paper is of.</summary>
public sealed record PaperFound(Guid Mentorship, Guid Appointment);

/// <summary>Finds the meeting of a paper by its code, among the reader's own. A code of nobody's and one of somebody else's are one answer.</summary>
public sealed class EnterCode(Database db)
{
    /// <summary>How long a paper may lie, and how far ahead one is printed.</summary>
    private const int DaysBack = 90, DaysAhead = 8;

    public Task<Outcome<PaperFound>> Run(Actor actor, string? typed, CancellationToken stop) => db.Read<PaperFound>(actor, Act.SessionLog, async tx =>
    {
        var (code, today) = (SheetCode.Read(typed), tx.Now.Day());
        var own = await tx.Appointments.Where(a => a.Mentor == actor.Account && a.On >= today.AddDays(-DaysBack) && a.On <= today.AddDays(DaysAhead) && a.State != AppointmentState.CalledOff && a.State != AppointmentState.Lapsed)
            .OrderByDescending(a => a.On).Select(a => new { a.Id, a.Mentorship, a.Mentee }).ToListAsync(stop);
        if (code.Length == 0 || own.Find(a => SheetCode.Of(a.Id) == code) is not { } found) return new Refusal("Sessions.Refuse.UnknownSheet", "Code");
        tx.Saw(Act.SessionList, found.Mentee, found.Id);
        return new PaperFound(found.Mentorship, found.Id);
    }, stop);
}
