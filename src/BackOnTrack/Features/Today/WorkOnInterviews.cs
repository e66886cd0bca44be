using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Interviews;
using BackOnTrack.Features.Interviews;
using BackOnTrack.Web;

namespace BackOnTrack.Features.Today;

/// <summary>Quotes that somebody else has proposed and that wait for a second evaluator. The words stay in their room: a row says the interview's number.</summary>
internal static class WorkOnInterviews
{
    /// <summary>Days a quote may wait.</summary>
    private const int ToCheck = 7;

    /// <summary>The label is <see cref="Interview.CodeOf"/>, said so that the database can.</summary>
    private const int TwoDigits = 10;

    public static readonly Work[] All =
    [
        new("QuoteToCheck", [Role.Evaluator], (tx, today) =>
            {
                var interviews = tx.Interviews;
                return tx.InterviewQuotes.Where(q => q.State == QuoteState.Proposed && q.ProposedBy != tx.Actor.Account).Join(interviews, q => q.Interview, i => i.Id, (q, i) => new WorkRow
                {
                    Record = q.Id, Label = (i.Number < TwoDigits ? "I-0" : "I-") + i.Number, About = ServiceDay.Of(q.ProposedAt, Clock.Zone.Id), Due = ServiceDay.Of(q.ProposedAt, Clock.Zone.Id).AddDays(ToCheck),
                });
            },
            row => $"/interviews/quotes/{row.Record}"),
    ];
}
