using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;

namespace BackOnTrack.Features.Sessions;

/// <summary>Opens the form of a new note, empty or for a meeting that was planned. Opening it makes no draft.</summary>
public sealed class ShowSheet(Database db)
{
    public Task<Outcome<SessionSheet>> Run(Actor actor, Guid mentorship, Guid? appointment, CancellationToken stop) => db.Read<SessionSheet>(actor, Act.SessionLog, async tx =>
    {
        if (await tx.Sheet(mentorship, SessionForms.New, mentorship, stop) is not { } sheet) return Refusal.NotFound;
        if (appointment is { } planned)
        {
            if (await tx.Appointments.FindVisible(planned, stop) is not { } meeting || meeting.Mentorship != mentorship) return Refusal.NotFound;
            sheet = sheet with { Planned = meeting };
        }
        tx.Saw(Act.SessionList, sheet.Head.Mentorship.Mentee, mentorship);
        return sheet;
    }, stop);
}
