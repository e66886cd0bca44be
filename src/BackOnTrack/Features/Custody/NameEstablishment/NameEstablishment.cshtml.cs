using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Custody;

[Needs(Act.DirectoryWrite)]
public sealed class NameEstablishmentPage(NameEstablishment act, ReadEstablishment read, TimeProvider clock) : KeepPage(read)
{
    [BindProperty] public RenameForm Input { get; set; } = new();

    public override async Task<IActionResult> OnGetAsync()
    {
        Input.From = clock.Today();
        return await base.OnGetAsync();
    }

    public Task<IActionResult> OnPostAsync() => Do(id => act.Run(Actor, id, Input, Stop));
}

public sealed class RenameForm
{
    public string? Name { get; set; }
    public DateOnly? From { get; set; }
}
