using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Network;

/// <summary>Who there is around the mentee, and the meetings with them.</summary>
[Needs(Act.NetworkPeople)]
public sealed class ShowNetworkPage(ReadNetwork read) : BotPage
{
    public NetworkSheet Sheet { get; private set; } = null!;

    public async Task<IActionResult> OnGet(Guid mentorship) => Show(await read.Run(Actor, mentorship, Stop), sheet => Sheet = sheet);
}
