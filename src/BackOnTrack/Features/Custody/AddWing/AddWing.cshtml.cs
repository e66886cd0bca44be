using BackOnTrack.Access;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Custody;

[Needs(Act.DirectoryWrite)]
public sealed class AddWingPage(AddWing act, ReadEstablishment read) : KeepPage(read)
{
    [BindProperty] public WingForm Input { get; set; } = new();

    public Task<IActionResult> OnPostAsync() => Do(id => act.Run(Actor, id, Input, Stop));
}

public sealed class WingForm
{
    public string? Name { get; set; }
    public DateOnly? From { get; set; }
}
