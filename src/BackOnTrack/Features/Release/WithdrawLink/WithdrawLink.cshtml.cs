using BackOnTrack.Access;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Release;

/// <summary>Asks before the address of somebody outside ends.</summary>
[Needs(Act.ReleaseLinkWithdraw)]
public sealed class WithdrawLinkPage(WithdrawLink withdraw, ReadRelease read) : ItemPage(read)
{
    public Task<IActionResult> OnGet() => LoadItem();

    public async Task<IActionResult> OnPost() => await Answer(await withdraw.Run(Actor, Id, ItemId, Stop), _ => Redirect(At), LoadItem);
}
