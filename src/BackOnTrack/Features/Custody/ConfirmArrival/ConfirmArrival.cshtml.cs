using BackOnTrack.Access;
using BackOnTrack.Domain.Custody;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Custody;

/// <summary>Whoever was to be moved has come.</summary>
[Needs(Act.CustodyRecord)]
public sealed class ConfirmArrivalPage(RecordEvent record, ReadCustody read, Words words) : EventPage(CustodyKind.Arrival, record, read, words)
{
    [FromRoute] public Guid Transfer { get; set; }
    protected override Guid? About => Transfer;
    protected override bool Has(CustodyView view) => view.Facts.Transfer?.Id == Transfer;
}
