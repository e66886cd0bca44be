using BackOnTrack.Access;
using BackOnTrack.Domain.Custody;
using BackOnTrack.Web;

namespace BackOnTrack.Features.Custody;

/// <summary>Visits refused or supervised, letters read, isolation.</summary>
[Needs(Act.RestrictionRecord)]
public sealed class RestrictPage(RecordEvent record, ReadCustody read, Words words) : EventPage(CustodyKind.Restriction, record, read, words);
