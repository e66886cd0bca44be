using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Sessions;
using BackOnTrack.Features.Drafts;
using BackOnTrack.Features.Mentorships;

namespace BackOnTrack.Features.Sessions;

/// <summary>Moves a planned meeting: old and new, who asked and why, stay readable. A mentor who did not do it is told.</summary>
public sealed class MoveAppointment(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid mentorship, Guid appointment, AppointmentInput input, uint seen, CancellationToken stop) =>
        db.Write(actor, Act.AppointmentMove, async tx =>
        {
            if (await tx.Mentorships.FindVisible(mentorship, stop) is not { } it) return Refusal.NotFound;
            if (await tx.Appointments.FindVisible(appointment, stop) is not { } planned || planned.Mentorship != mentorship) return Refusal.NotFound;
            tx.Expect(planned, seen);
            if (!planned.Reschedule(await tx.GroundOf(it, new(), stop), input, tx.Doer, await tx.PlaceOn(it, input.Date ?? planned.On, stop)).Accepted(out var move, out var no)) return Outcome<Guid>.Refused(no);
            if (await tx.InTheWay(planned, stop) is { Count: > 0 } unmet) return unmet;
            tx.Add(move);
            await tx.TellTheMentor(planned, stop);
            await tx.DropDraft(SessionForms.Move, appointment, stop);
            tx.Did(Act.AppointmentMove, it.Mentee, appointment);
            return appointment;
        }, stop);
}
