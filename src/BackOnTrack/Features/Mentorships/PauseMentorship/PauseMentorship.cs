using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Features.Drafts;

namespace BackOnTrack.Features.Mentorships.PauseMentorship;

public sealed class PauseInput
{
    public PauseReason? PauseReason { get; set; }
    public DateOnly? Review { get; set; }
    public string? Words { get; set; }
}

/// <summary>Lets a mentorship rest, for a reason and until a day on which somebody looks at it.</summary>
public sealed class PauseMentorship(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, PauseInput input, CancellationToken stop) => db.Write(actor, Act.MentorshipPause, async tx =>
    {
        var mentorship = await tx.Mentorships.FindVisible(id, stop);
        if (mentorship is null) return Refusal.NotFound;
        var open = Unanswered.In(("PauseReason", input.PauseReason), ("Review", input.Review));
        if (open.Count > 0) return open;
        if (!mentorship.Pause(input.PauseReason!.Value, input.Review!.Value, input.Words, tx.Doer).Accepted(out var move, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Add(move);
        await tx.DropDraft(MentorshipForms.Pause, id, stop);
        tx.Did(Act.MentorshipPause, mentorship.Mentee, move.Id);
        return move.Id;
    }, stop);
}
