using BackOnTrack.Access;
using BackOnTrack.Domain.Custody;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Custody;

/// <summary>A restriction holds no longer, before its end.</summary>
[Needs(Act.RestrictionRecord)]
public sealed class LiftRestrictionPage(RecordEvent record, ReadCustody read, Words words) : EventPage(CustodyKind.Lifting, record, read, words)
{
    [FromRoute] public Guid Restriction { get; set; }
    protected override Guid? About => Restriction;
    protected override bool Has(CustodyView view) => view.Facts.Restrictions.Any(r => r.Id == Restriction && r.LiftedOn is null);
}
