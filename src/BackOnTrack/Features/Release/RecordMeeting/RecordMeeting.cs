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
        var planned = await tx.ReleaseMeetings.FirstOrDefaultAsync(m => m.Mentorship == mentorship && m.On == input.On && m.Words == null, stop);
        var written = planned?.Hold(about, input, tx.Programme.Release, tx.Doer.Today) ?? ReleaseMeeting.Write(about, input, tx.Programme.Release, tx.Doer.Today);
        if (!written.Accepted(out var meeting, out var refusals)) return Outcome<Guid>.Refused(refusals);
        if (planned is null) tx.Add(meeting);
        if (meeting.Words is not null && meeting.On <= tx.Doer.Today) await tx.Fulfil(mentorship, ReleaseArea.Meeting, ReleaseProof.Meeting, meeting.On, stop);
        await tx.DropDraft(ReleaseForms.Meeting, mentorship, stop);
        tx.Did(Act.ReleaseMeetingRecord, about.Mentee, meeting.Id);
        return meeting.Id;
    }, stop);
}
