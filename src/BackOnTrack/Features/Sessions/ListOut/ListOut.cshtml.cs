using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Sessions;

/// <summary>The phone list.</summary>
[Needs(Act.OutList)]
public sealed class ListOutPage(ListOut list) : BotPage
{
    public PhoneList List { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync() => Show(await list.Run(Actor, Stop), shown => List = shown);
}
