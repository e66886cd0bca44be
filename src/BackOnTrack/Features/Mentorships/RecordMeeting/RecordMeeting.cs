using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Features.Drafts;

namespace BackOnTrack.Features.Mentorships.RecordMeeting;

public sealed class MeetingInput
{
    public DateOnly? Day { get; set; }
    public MeetingPlace? Place { get; set; }
    public bool? MenteeSaysYes { get; set; }
    public bool? MentorSaysYes { get; set; }
    public string? Words { get; set; }
}

/// <summary>Writes down the first meeting, and whether both say yes.</summary>
public sealed class RecordMeeting(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, MeetingInput input, CancellationToken stop) => db.Write(actor, Act.MeetingRecord, async tx =>
    {
        var mentorship = await tx.Mentorships.FindVisible(id, stop);
        if (mentorship is null) return Refusal.NotFound;
        var open = Unanswered.In(("Day", input.Day), ("Place", input.Place), ("MenteeSaysYes", input.MenteeSaysYes), ("MentorSaysYes", input.MentorSaysYes));
        if (open.Count > 0) return open;
        var security = await tx.SecurityFor(mentorship, mentorship.Mentor, stop);
        var written = FirstMeeting.Of(mentorship, security, input.Day!.Value, input.Place!.Value, input.MenteeSaysYes!.Value, input.MentorSaysYes!.Value, input.Words, tx.Doer);
        if (!written.Accepted(out var meeting, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Add(meeting);
        await tx.DropDraft(MentorshipForms.FirstMeeting, id, stop);
        tx.Did(Act.MeetingRecord, mentorship.Mentee, meeting.Id);
        return meeting.Id;
    }, stop);
}
