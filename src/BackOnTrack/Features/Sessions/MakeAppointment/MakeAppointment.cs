using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Sessions;
using BackOnTrack.Features.Mentorships;

namespace BackOnTrack.Features.Sessions;

/// <summary>Writes down the next meeting.</summary>
public sealed class MakeAppointment(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid mentorship, AppointmentInput input, CancellationToken stop) => db.Write(actor, Act.AppointmentMake, async tx =>
    {
        if (await tx.Mentorships.FindVisible(mentorship, stop) is not { } it) return Refusal.NotFound;
        if (it.Mentor is not { } mentor) return new Refusal("Sessions.Refuse.NoMentor");
        if (!Appointment.Plan(await tx.GroundOf(it, new(), stop), mentor, input, tx.Doer).Accepted(out var planned, out var no)) return Outcome<Guid>.Refused(no);
        if (await tx.PlannedClash(mentor, planned.Time, planned.Id, stop) is { } clash) return clash;
        tx.Add(planned);
        tx.Did(Act.AppointmentMake, it.Mentee, planned.Id);
        return planned.Id;
    }, stop);
}
