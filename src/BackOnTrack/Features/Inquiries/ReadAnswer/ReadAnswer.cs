using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Inquiries;

namespace BackOnTrack.Features.Inquiries.ReadAnswer;

/// <summary>What whoever asked is told: status, outcome and reason, and nothing else.</summary>
public sealed record Answered(Guid Id, string Reference, DateOnly SentOn, InquiryState State, InquiryOutcome Outcome, string? Reason)
{
    /// <summary>A repeat reads as any other that has just come in.</summary>
    public static Answered Of(Inquiry i) => new(i.Id, i.Reference, i.ReceivedOn, i.State is InquiryState.Repeat ? InquiryState.New : i.State, i.Outcome, i.Reason?.Text);
}

/// <summary>The answer to one's own inquiry, from the confirmation to the outcome.</summary>
public sealed class ReadAnswer(Database db)
{
    public Task<Outcome<Answered>> Run(Actor actor, Guid id, CancellationToken stop) => db.Read<Answered>(actor, Act.InquiryOutcomeRead, async tx =>
    {
        if (await tx.Inquiries.FindVisible(id, stop) is not { } inquiry || inquiry.State is InquiryState.Draft) return Refusal.NotFound;
        tx.Saw(Act.InquiryOutcomeRead, inquiry.Mentee, inquiry.Id);
        return Answered.Of(inquiry);
    }, stop);
}
