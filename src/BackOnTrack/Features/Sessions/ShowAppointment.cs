using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Sessions;
using BackOnTrack.Features.Drafts;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Sessions;

/// <summary>A planned meeting with its earlier moves; no meeting yet when the next one is being planned.</summary>
public sealed record AppointmentSheet(NamedMentorship Head, Appointment? Appointment, IReadOnlyList<AppointmentMove> Moves, Draft? Typed = null);

/// <summary>What the forms of planned meetings show.</summary>
public sealed class ShowAppointment(Database db)
{
    /// <param name="form">The form it is read for, where that form keeps drafts.</param>
    public Task<Outcome<AppointmentSheet>> Run(Actor actor, Act act, Guid mentorship, Guid? appointment, CancellationToken stop, string? form = null) => db.Read<AppointmentSheet>(actor, act, async tx =>
    {
        if (await tx.HeadOf(mentorship, stop) is not { } head) return Refusal.NotFound;
        tx.Saw(Act.SessionList, head.Mentorship.Mentee, appointment ?? mentorship);
        if (appointment is not { } id) return new AppointmentSheet(head, null, []);
        if (await tx.Appointments.FindVisible(id, stop) is not { } planned || planned.Mentorship != mentorship) return Refusal.NotFound;
        var moves = await tx.AppointmentMoves.AsNoTracking().Where(m => m.Appointment == id).OrderBy(m => m.MovedAt).ToListAsync(stop);
        return new AppointmentSheet(head, planned, await tx.Open(moves, stop), form is null ? null : await tx.Draft(form, id, stop));
    }, stop);
}
