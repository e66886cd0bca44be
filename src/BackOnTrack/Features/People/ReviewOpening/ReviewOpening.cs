using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.People;
using BackOnTrack.Features.Notices;

namespace BackOnTrack.Features.People;

/// <summary>What the form asks.</summary>
public sealed class ReviewForm
{
    public OpeningVerdict? Verdict { get; set; }
    public string? Words { get; set; }
}

/// <summary>
/// Somebody else looks at an opening in an emergency and says whether it was needed, and what they found: the words lie sealed in
/// the log, where the reason lies. Refused to whoever opened it.
/// </summary>
public sealed class ReviewOpening(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, ReviewForm input, CancellationToken stop) => db.Write(actor, Act.EmergencyReview, async tx =>
    {
        if (await tx.EmergencyOpenings.FindVisible(id, stop) is not { } opening) return Refusal.NotFound;
        if (!StatedReason.Parse(input.Words).Accepted(out var words, out var refusals)) return Outcome<Guid>.Refused(refusals);
        if (!opening.Review(input.Verdict, actor.Account, tx.Now).Accepted(out _, out refusals)) return Outcome<Guid>.Refused(refusals);
        await tx.Knows($"/emergency-openings/{id}", stop);
        tx.Did(Act.EmergencyReview, opening.Mentee, opening.Id, tx.Keep(words.Text));
        return opening.Id;
    }, stop);
}
