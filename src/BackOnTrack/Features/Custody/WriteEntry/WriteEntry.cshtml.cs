using BackOnTrack.Access;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Custody;

[Needs(Act.DirectoryWrite)]
public sealed class WriteEntryPage(WriteEntry act, ReadEstablishment read) : KeepPage(read)
{
    public override async Task<IActionResult> OnGetAsync()
    {
        var page = await base.OnGetAsync();
        if (View?.Facts.Entry is { } now) Input = new() { Address = now.Address, Booking = now.Booking, MayBring = now.MayBring };
        return page;
    }

    [BindProperty] public EntryForm Input { get; set; } = new();

    public Task<IActionResult> OnPostAsync() => Do(id => act.Run(Actor, id, Input, Stop));
}

public sealed class EntryForm
{
    public DateOnly? From { get; set; }
    public string? Address { get; set; }
    public string? Booking { get; set; }
    public string? MayBring { get; set; }
}
