using BackOnTrack.Access;
using BackOnTrack.Domain.Custody;
using BackOnTrack.Web;

namespace BackOnTrack.Features.Custody;

/// <summary>Somebody is to be moved, or has been.</summary>
[Needs(Act.CustodyRecord)]
public sealed class AnnounceTransferPage(RecordEvent record, ReadCustody read, Words words) : EventPage(CustodyKind.Transfer, record, read, words);
