using BackOnTrack.Access;
using BackOnTrack.Domain.Custody;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Custody;

/// <summary>A restriction holds no longer, before its end.</summary>
[Needs(Act.RestrictionRecord)]
public sealed class LiftRestrictionPage(RecordEvent record, ReadCustody read, StillReaches still, Words words) : EventPage(CustodyKind.Lifting, record, read, words)
{
    [FromRoute] public Guid Restriction { get; set; }
    protected override Guid? About => Restriction;
    protected override bool Has(CustodyView view) => view.Facts.Restrictions.Any(r => r.Id == Restriction && r.LiftedOn is null);

    /// <summary>With the last restriction of its own the security office reaches the file no longer.</summary>
    protected override async Task<string> After(Guid said) =>
        (await still.Run(Actor, Id, Stop)).Accepted(out var reaches, out _) && reaches ? await base.After(said) : "/custody?lifted=true";
}
