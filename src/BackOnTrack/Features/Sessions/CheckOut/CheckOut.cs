using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Features.Mentorships;

namespace BackOnTrack.Features.Sessions;

/// <summary>The mentor is out again: said by a tap, or by the coordinator who has them on the telephone.</summary>
public sealed class CheckOut(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid mentorship, Guid appointment, CancellationToken stop) => db.Write(actor, Act.MeetingCheck, async tx =>
    {
        if (await tx.MeetingOf(mentorship, appointment, stop) is not { } at) return Refusal.NotFound;
        if (at.Outing is not { } outing) return new Refusal("Sessions.Refuse.NotIn");
        outing.CheckOut(tx.Doer);
        tx.Did(Act.MeetingCheck, outing.Mentee, appointment);
        return appointment;
    }, stop);
}
