using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Assessment;
using BackOnTrack.Domain.Inquiries;
using BackOnTrack.Web;

namespace BackOnTrack.Features.Assessment;

/// <summary>What a decision changes elsewhere: the inquiry the referrer sees, and the waiting list.</summary>
internal static class TakingEffect
{
    public static Outcome<Nothing> TakesEffect(this Decision decision, Tx tx, WholeAssessment whole, DecisionInput input)
    {
        if (!Tell(whole.Inquiry, decision, tx.Now).Accepted(out _, out var refusals)) return Outcome<Nothing>.Refused(refusals);
        if (decision.Outcome is DecisionOutcome.Waiting)
        {
            if (!WaitingPlace.Take(whole.Assessment!, input.Wait, whole.Place, tx.Now.Day()).Accepted(out var place, out refusals)) return Outcome<Nothing>.Refused(refusals);
            tx.Add(place);
        }
        else whole.Place?.Leave(tx.Now.Day());
        tx.Add(decision);
        return Nothing.Value;
    }

    /// <summary>A changed decision opens the inquiry again first; then it goes the ordinary way.</summary>
    private static Outcome<InquiryState> Tell(Inquiry inquiry, Decision decision, DateTimeOffset now)
    {
        if (inquiry.State is InquiryState.Accepted or InquiryState.Declined && inquiry.Revise().Refusals is { Count: > 0 } closed) return Outcome<InquiryState>.Refused(closed);
        if (inquiry.State is InquiryState.Waiting && decision.Outcome is DecisionOutcome.Waiting) return InquiryState.Waiting;
        var words = Sealed.Of(decision.ForReferrer.Text);
        return decision.Outcome switch
        {
            DecisionOutcome.Accepted => inquiry.Accept(words, now),
            DecisionOutcome.Declined => inquiry.Decline(decision.Reason, words, now),
            _ => inquiry.PutOnWaitingList(),
        };
    }
}
