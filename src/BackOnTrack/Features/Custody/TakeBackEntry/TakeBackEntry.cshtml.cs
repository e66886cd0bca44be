using BackOnTrack.Access;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Custody;

[Needs(Act.DirectoryWrite)]
public sealed class TakeBackEntryPage(TakeBackEntry act, ReadEstablishment read) : KeepPage(read)
{
    [FromRoute(Name = "establishment_entry")] public Guid Entry { get; set; }
    protected override Guid? Part => Entry;
    protected override bool Has(EstablishmentView view) => view.Later.Any(e => e.Id == Entry);

    public Task<IActionResult> OnPostAsync() => Do(id => act.Run(Actor, id, Entry, Stop));
}
