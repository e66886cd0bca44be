using BackOnTrack.Access;
using BackOnTrack.Domain.Custody;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Custody;

/// <summary>A transfer that was announced does not take place.</summary>
[Needs(Act.CustodyRecord)]
public sealed class CallOffTransferPage(RecordEvent record, ReadCustody read, Words words) : EventPage(CustodyKind.TransferCalledOff, record, read, words)
{
    [FromRoute] public Guid Transfer { get; set; }
    protected override Guid? About => Transfer;
    protected override bool Has(CustodyView view) => view.Facts.Transfer?.Id == Transfer;
}
