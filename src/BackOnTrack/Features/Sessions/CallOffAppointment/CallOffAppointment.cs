using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Sessions;
using BackOnTrack.Features.Drafts;
using BackOnTrack.Features.Mentorships;

namespace BackOnTrack.Features.Sessions;

/// <summary>Calls a planned meeting off, by whose wish and why. A mentor who did not do it is told.</summary>
public sealed class CallOffAppointment(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid mentorship, Guid appointment, AppointmentInput input, uint seen, CancellationToken stop) =>
        db.Write(actor, Act.AppointmentMove, async tx =>
        {
            if (await tx.Appointments.FindVisible(appointment, stop) is not { } planned || planned.Mentorship != mentorship) return Refusal.NotFound;
            tx.Expect(planned, seen);
            if (!planned.CallOff(input, tx.Doer).Accepted(out var move, out var no)) return Outcome<Guid>.Refused(no);
            tx.Add(move);
            await tx.TellTheMentor(planned, stop);
            await tx.DropDraft(SessionForms.CallOff, appointment, stop);
            tx.Did(Act.AppointmentMove, planned.Mentee, appointment);
            return appointment;
        }, stop);
}
