using BackOnTrack.Access;
using BackOnTrack.Features.Accounts;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Release;

/// <summary>Asks before an address is made that lets somebody outside confirm one point.</summary>
[Needs(Act.ReleaseLinkMake)]
public sealed class MakeLinkPage(MakeLink make, ReadRelease read, Tickets tickets) : ItemPage(read)
{
    private static readonly TimeSpan toShow = TimeSpan.FromMinutes(10);

    public Task<IActionResult> OnGet() => Offer();

    public async Task<IActionResult> OnPost() => await Answer(await make.Run(Actor, Id, ItemId, Stop), token =>
    {
        tickets.Give(HttpContext, new ShownOnce(ItemId, [$"/release/{token}"]), toShow);
        return Redirect(At);
    }, LoadItem);

    private Task<IActionResult> Offer() => LoadBegun(sheet => sheet.Items.Any(i => i.Id == ItemId && i.IsOpen && i.IsOthers));
}
