using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Features.Drafts;

namespace BackOnTrack.Features.Network;

/// <summary>Reads a network meeting. Also what its forms read for their head.</summary>
public sealed class ReadMeeting(Database db)
{
    /// <param name="form">The form it is read for, where that form keeps drafts.</param>
    public Task<Outcome<OneMeeting>> Run(Actor actor, Guid mentorship, Guid meeting, CancellationToken stop, string? form = null) => db.Read<OneMeeting>(actor, Act.NetworkPeople, async tx =>
    {
        if (await tx.OneMeeting(mentorship, meeting, stop) is not { } it) return Refusal.NotFound;
        tx.Saw(Act.NetworkPeople, it.Meeting.Mentee, meeting);
        return form is null ? it : it with { Typed = await tx.Draft(form, meeting, stop) };
    }, stop);
}
