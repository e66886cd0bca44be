using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Features.Drafts;

namespace BackOnTrack.Features.Mentorships.TaperMentorship;

public sealed class TaperInput
{
    public int? RhythmDays { get; set; }
    public string? Words { get; set; }
}

/// <summary>Fewer meetings towards the end, by a new rhythm.</summary>
public sealed class TaperMentorship(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, TaperInput input, CancellationToken stop) => db.Write(actor, Act.MentorshipTaper, async tx =>
    {
        var mentorship = await tx.Mentorships.FindVisible(id, stop);
        if (mentorship is null) return Refusal.NotFound;
        if (input.RhythmDays is not { } days) return new Refusal("House.Refuse.Missing", "RhythmDays");
        if (!mentorship.Taper(days, input.Words, tx.Doer).Accepted(out var move, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Add(move);
        await tx.DropDraft(MentorshipForms.Taper, id, stop);
        tx.Did(Act.MentorshipTaper, mentorship.Mentee, move.Id);
        return move.Id;
    }, stop);
}
