using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Practice;
using BackOnTrack.Features.Practice;
using BackOnTrack.Web;

namespace BackOnTrack.Features.Today;

/// <summary>Entries whose version in force has grown old: a collection is read for years. And those with a sentence in them that may not be used any more.</summary>
internal static class WorkOnPractice
{
    /// <summary>Days a version may stand before somebody looks at it again.</summary>
    private const int ToReview = 365;

    public static readonly Work[] All =
    [
        new("PracticeToReview", [Role.Coordinator], (tx, today) => tx.Practices
                .Where(p => tx.Set<PracticeVersion>().Any(v => v.Practice == p.Id) && !tx.Set<PracticeVersion>().Any(v => v.Practice == p.Id && ServiceDay.Of(v.PublishedAt, Clock.Zone.Id) > today.AddDays(-ToReview)))
                .Select(p => new WorkRow { Record = p.Id, Label = p.Name, Due = ServiceDay.Of(tx.Set<PracticeVersion>().Where(v => v.Practice == p.Id).Max(v => v.PublishedAt), Clock.Zone.Id).AddDays(ToReview) }),
            row => $"/practices/{row.Record}"),

        new("QuoteTakenBack", [Role.Evaluator], (tx, today) => tx.Practices.Where(p => p.QuoteWithdrawnAt != null)
                .Select(p => new WorkRow { Record = p.Id, Label = p.Name, Due = ServiceDay.Of(p.QuoteWithdrawnAt!.Value, Clock.Zone.Id) }),
            row => $"/practices/{row.Record}/edit"),
    ];
}
