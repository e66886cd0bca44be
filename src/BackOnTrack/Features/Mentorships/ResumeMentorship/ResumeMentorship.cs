using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Features.Drafts;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Mentorships.ResumeMentorship;

public sealed class ResumeInput
{
    public string? Words { get; set; }
}

/// <summary>The pause is over; the rhythm begins anew today.</summary>
public sealed class ResumeMentorship(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, ResumeInput input, CancellationToken stop) => db.Write(actor, Act.MentorshipPause, async tx =>
    {
        var mentorship = await tx.Mentorships.FindVisible(id, stop);
        if (mentorship is null) return Refusal.NotFound;
        var pause = await tx.MentorshipMoves.Where(m => m.Mentorship == id && m.Step == MentorshipStep.Pause).OrderByDescending(m => m.Recorded).ThenByDescending(m => m.Id).FirstOrDefaultAsync(stop);
        if (!mentorship.Resume(pause, input.Words, tx.Doer).Accepted(out var move, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Add(move);
        await tx.DropDraft(MentorshipForms.Resume, id, stop);
        tx.Did(Act.MentorshipPause, mentorship.Mentee, move.Id);
        return move.Id;
    }, stop);
}
