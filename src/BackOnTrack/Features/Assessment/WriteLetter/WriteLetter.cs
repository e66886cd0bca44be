using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Assessment;

namespace BackOnTrack.Features.Assessment;

/// <summary>Makes the letter to the referrer: the reference, where the inquiry stands, the outcome and its reason, and nothing else.</summary>
public sealed class WriteLetter(Database db)
{
    public Task<Outcome<Letter>> Run(Actor actor, Guid inquiry, CancellationToken stop) => db.Read<Letter>(actor, Act.DecisionLetter, async tx =>
    {
        if (await WholeAssessment.Of(tx, inquiry, stop) is not { Current: { } current } whole) return Refusal.NotFound;
        tx.Saw(Act.DecisionLetter, whole.Mentee.Id, current.Id);
        return new Letter(whole.Inquiry.Reference, whole.Inquiry.ReceivedOn, current.DecidedOn, current.Outcome, current.Reason, current.ForReferrer.Text);
    }, stop);
}

/// <summary>What a referrer may be told; it holds nothing else, so that nothing else can be printed.</summary>
public sealed record Letter(string Reference, DateOnly ReceivedOn, DateOnly DecidedOn, DecisionOutcome Outcome, Domain.Inquiries.InquiryOutcome Reason, string Words);
