using BackOnTrack.Access;
using BackOnTrack.Domain.Custody;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Custody;

/// <summary>A hearing is on another day: whoever reports court dates says so, and the earlier day stays in the history.</summary>
[Needs(Act.CustodyRecord)]
public sealed class MoveCourtDatePage(RecordEvent record, ReadCustody read, Words words) : EventPage(CustodyKind.CourtDate, record, read, words)
{
    [FromRoute] public Guid Court { get; set; }
    public CourtDate It => View.Facts.CourtDates.First(c => c.Id == Court);
    protected override Guid? About => Court;
    protected override bool Has(CustodyView view) => view.Facts.CourtDates.Any(c => c.Id == Court);
    protected override CustodyEvent Begin(CustodyView view) => new() { Matter = It.Matter };
}
