using BackOnTrack.Access;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Custody;

[Needs(Act.DirectoryWrite)]
public sealed class CloseEstablishmentPage(CloseEstablishment act, ReadEstablishment read) : KeepPage(read)
{
    [BindProperty] public LastDay Input { get; set; } = new();

    public override async Task<IActionResult> OnGetAsync()
    {
        var page = await base.OnGetAsync();
        Input.Last = View?.Facts.Establishment.Until;
        return page;
    }

    public Task<IActionResult> OnPostAsync() => Do(id => act.Run(Actor, id, Input.Last, Stop));
}
