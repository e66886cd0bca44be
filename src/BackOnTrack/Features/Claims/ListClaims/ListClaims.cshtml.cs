using BackOnTrack.Access;
using BackOnTrack.Domain.Claims;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Claims.ListClaims;

[Needs(Act.ClaimRead)]
public sealed class ListClaimsPage(ListClaims list) : BotPage
{
    [BindProperty(SupportsGet = true, Name = "p")] public int Number { get; set; } = 1;
    [BindProperty(SupportsGet = true)] public ClaimState? State { get; set; }
    public ClaimList List { get; private set; } = null!;

    public bool May(Act act) => AccessTable.Allows(act, Actor.Hat);

    public static string Kind(ClaimState state) => state switch
    {
        ClaimState.Approved or ClaimState.Paid => "success",
        ClaimState.SentBack or ClaimState.Reversed or ClaimState.SetAside => "warning",
        _ => "info",
    };

    public async Task<IActionResult> OnGetAsync() => Show(await list.Run(Actor, State, Math.Max(1, Number), Stop), it => List = it);
}
