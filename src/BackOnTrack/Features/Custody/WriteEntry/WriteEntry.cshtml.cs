using BackOnTrack.Access;
using BackOnTrack.Domain.Custody;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Custody;

[Needs(Act.DirectoryWrite)]
public sealed class WriteEntryPage(WriteEntry act, ReadEstablishment read) : KeepPage(read)
{
    protected override bool Keeps => true;

    public override async Task<IActionResult> OnGetAsync()
    {
        var page = await base.OnGetAsync();
        if (View?.Facts.Entry is { } now) Input = new() { Address = now.Address, Phone = now.Phone, Booking = now.Booking, NoticeDays = now.NoticeDays, MayBring = now.MayBring };
        return page;
    }

    [BindProperty] public EntrySheet Input { get; set; } = new();

    public Task<IActionResult> OnPostAsync() => Do(id => act.Run(Actor, id, Input, Stop));
}
