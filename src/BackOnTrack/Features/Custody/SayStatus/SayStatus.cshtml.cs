using BackOnTrack.Access;
using BackOnTrack.Domain.Custody;
using BackOnTrack.Web;

namespace BackOnTrack.Features.Custody;

/// <summary>Another status, or the same one in another place, from a day on.</summary>
[Needs(Act.CustodyRecord)]
public sealed class SayStatusPage(RecordEvent record, ReadCustody read, Words words) : EventPage(CustodyKind.Status, record, read, words)
{
    protected override CustodyEvent Begin(CustodyView view) => new() { Day = view.Today, Status = view.Facts.Status, Establishment = view.Facts.Establishment, Wing = view.Facts.Wing };
}
