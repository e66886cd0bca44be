using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Release;
using BackOnTrack.Features.Drafts;
using BackOnTrack.Features.Mentorships;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Release;

/// <summary>Writes down a release meeting: when, who takes part by function, and what was agreed. One that was planned for that day gets its words.</summary>
public sealed class RecordReleaseMeeting(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid mentorship, ReleaseMeetingInput input, CancellationToken stop) => db.Write(actor, Act.ReleaseMeetingRecord, async tx =>
    {
        if (await tx.Mentorships.FindVisible(mentorship, stop) is not { } about || await tx.PathOf(mentorship, stop) is null) return Refusal.NotFound;
        if (await tx.ReleaseMeetings.FirstOrDefaultAsync(m => m.Mentorship == mentorship && m.On == input.On && m.Words == null, stop) is { } planned)
        {
            if (!planned.Hold(about, input, tx.Programme.Release, tx.Doer.Today).Accepted(out _, out var no)) return Outcome<Guid>.Refused(no);
            await tx.DropDraft(ReleaseForms.Meeting, mentorship, stop);
            tx.Did(Act.ReleaseMeetingRecord, about.Mentee, planned.Id);
            return planned.Id;
        }
        if (!ReleaseMeeting.Write(about, input, tx.Programme.Release, tx.Doer.Today).Accepted(out var meeting, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Add(meeting);
        await tx.DropDraft(ReleaseForms.Meeting, mentorship, stop);
        tx.Did(Act.ReleaseMeetingRecord, about.Mentee, meeting.Id);
        return meeting.Id;
    }, stop);
}
