using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Domain.People;
using BackOnTrack.Features.Drafts;
using BackOnTrack.Features.Notices;
using BackOnTrack.Features.People;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Mentorships.EndMentorship;

public sealed class EndInput
{
    public DateOnly? Day { get; set; }
    public EndReason? Reason { get; set; }
    public EndedBy? By { get; set; }
    public bool? Planned { get; set; }
    public string? Words { get; set; }
}

/// <summary>
/// Ends a mentorship with its reason. Without a session held it is cancelled; otherwise it waits for the closing review.
/// Unless a planned ending still needs the mentor for that review, the file closes to the mentors in this transaction,
/// what was planned for after the ending is called off, and they are told.
/// </summary>
public sealed class EndMentorship(Database db, IEnumerable<IFollowsClosing> rooms)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, EndInput input, CancellationToken stop) => db.Write(actor, Act.MentorshipEnd, async tx =>
    {
        var mentorship = await tx.Mentorships.FindVisible(id, stop);
        if (mentorship is null) return Refusal.NotFound;
        var open = Unanswered.In(("Day", input.Day), ("Reason", input.Reason), ("By", input.By), ("Planned", input.Planned));
        if (open.Count > 0) return open;
        var words = new EndingWords(input.Day!.Value, input.Reason!.Value, input.By!.Value, input.Planned!.Value, input.Words ?? "");
        if (!mentorship.End(words, tx.Doer).Accepted(out var ended, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.AddRange(ended.Ending, ended.Move);
        var mentors = mentorship.KeepsMentors ? [] : await tx.MentorsIn(mentorship, stop);
        await tx.DropQuestions(mentorship, null, stop);
        if (mentorship.IsClosed) await tx.EndPeriods(mentorship, rooms, stop);
        else if (!mentorship.KeepsMentors) foreach (var room in rooms) await room.Follow(tx, mentorship, stop);
        // The file is closed to them from here on: whoever planned to travel must not find that out at the gate.
        foreach (var mentor in mentors) tx.Tell(mentor, NoticeKind.MentorshipOver, "/mentorships");
        await tx.SettleReach(mentorship.Mentee, Act.MentorshipEnd, stop);
        if (await tx.Mentees.SingleOrDefaultAsync(m => m.Id == mentorship.Mentee, stop) is { } file) file.ReviewBy(tx.Now.Day().AddDays(Mentee.DaysAfterEvent));
        await tx.DropDraft(MentorshipForms.Ending, id, stop);
        tx.Did(Act.MentorshipEnd, mentorship.Mentee, ended.Ending.Id);
        return ended.Ending.Id;
    }, stop);
}
