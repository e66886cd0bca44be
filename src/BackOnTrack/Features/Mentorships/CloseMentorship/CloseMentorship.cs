using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;

namespace BackOnTrack.Features.Mentorships.CloseMentorship;

/// <summary>Closes a mentorship whose closing review was held: completed when the end was planned, else broken off.</summary>
public sealed class CloseMentorship(Database db, IEnumerable<IFollowsClosing> rooms)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, CancellationToken stop) => db.Write(actor, Act.MentorshipClose, async tx =>
    {
        var mentorship = await tx.Mentorships.FindVisible(id, stop);
        if (mentorship is null) return Refusal.NotFound;
        if (!mentorship.Close(tx.Doer).Accepted(out var move, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Add(move);
        await tx.EndPeriods(mentorship, rooms, stop);
        await tx.SettleReach(mentorship.Mentee, Act.MentorshipClose, stop);
        tx.Did(Act.MentorshipClose, mentorship.Mentee, move.Id);
        return move.Id;
    }, stop);
}
