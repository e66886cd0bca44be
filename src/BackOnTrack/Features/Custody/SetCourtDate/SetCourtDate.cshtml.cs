using BackOnTrack.Access;
using BackOnTrack.Domain.Custody;
using BackOnTrack.Web;

namespace BackOnTrack.Features.Custody;

/// <summary>A day in court.</summary>
[Needs(Act.CustodyRecord)]
public sealed class SetCourtDatePage(RecordEvent record, ReadCustody read, Words words) : EventPage(CustodyKind.CourtDate, record, read, words)
{
    protected override CustodyEvent Begin(CustodyView view) => new() { Matter = view.Facts.Status == CustodyStatus.Remand ? CourtMatter.RemandReview : null };
}
