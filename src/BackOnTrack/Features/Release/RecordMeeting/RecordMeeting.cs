using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Release;
using BackOnTrack.Features.Mentorships;

namespace BackOnTrack.Features.Release;

/// <summary>Writes down a release meeting: when, who takes part by function, and what was agreed.</summary>
public sealed class RecordReleaseMeeting(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid mentorship, ReleaseMeetingInput input, CancellationToken stop) => db.Write(actor, Act.ReleaseMeetingRecord, async tx =>
    {
        if (await tx.Mentorships.FindVisible(mentorship, stop) is not { } about || await tx.PathOf(mentorship, stop) is null) return Refusal.NotFound;
        if (!ReleaseMeeting.Write(about, input, tx.Programme.Release, tx.Doer.Today).Accepted(out var meeting, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Add(meeting);
        tx.Did(Act.ReleaseMeetingRecord, about.Mentee, meeting.Id);
        return meeting.Id;
    }, stop);
}
