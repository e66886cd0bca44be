using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Sessions;
using BackOnTrack.Features.Mentorships;

namespace BackOnTrack.Features.Sessions;

/// <summary>Books the next meeting, if nothing stands in its way; else says everything that does. A mentor somebody else books for is told.</summary>
public sealed class MakeAppointment(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid mentorship, AppointmentInput input, CancellationToken stop) => db.Write(actor, Act.AppointmentMake, async tx =>
    {
        if (await tx.Mentorships.FindVisible(mentorship, stop) is not { } it) return Refusal.NotFound;
        if (tx.MentorFor(it) is not { } mentor) return new Refusal("Sessions.Refuse.NoMentor");
        if (!Appointment.Plan(await tx.GroundOf(it, new(), stop), mentor, input, tx.Doer, await tx.PlaceOn(it, input.Date, stop)).Accepted(out var planned, out var no)) return Outcome<Guid>.Refused(no);
        if (await tx.InTheWay(planned, stop) is { Count: > 0 } unmet) return unmet;
        tx.Add(planned);
        await tx.TellTheMentor(planned, stop);
        tx.Did(Act.AppointmentMake, it.Mentee, planned.Id);
        return planned.Id;
    }, stop);
}
