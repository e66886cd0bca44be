using BackOnTrack.Access;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Custody;

[Needs(Act.DirectoryWrite)]
public sealed class EndWingPage(EndWing act, ReadEstablishment read) : KeepPage(read)
{
    [FromRoute] public Guid Wing { get; set; }
    protected override Guid? Part => Wing;
    protected override bool Has(EstablishmentView view) => view.Facts.Wings.Concat(view.WingsLater).Any(w => w.Id == Wing);
    [BindProperty] public LastDay Input { get; set; } = new();

    public Task<IActionResult> OnPostAsync() => Do(id => act.Run(Actor, id, Wing, Input.Last, Stop));
}

