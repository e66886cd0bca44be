using BackOnTrack.Access;
using BackOnTrack.Domain.Custody;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Custody;

/// <summary>A hearing does not take place, and no other day is known.</summary>
[Needs(Act.CustodyRecord)]
public sealed class CallOffCourtDatePage(RecordEvent record, ReadCustody read, Words words) : EventPage(CustodyKind.CourtDateCalledOff, record, read, words)
{
    [FromRoute] public Guid Court { get; set; }
    protected override Guid? About => Court;
    protected override bool Has(CustodyView view) => view.Facts.CourtDates.Any(c => c.Id == Court && c.On >= view.Today);
}
