using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Claims;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Claims.ReadClaim;

[Needs(Act.ClaimRead)]
public sealed class ReadClaimPage(ReadClaim read, DecideClaim decide, WithdrawApproval.WithdrawApproval withdraw, ReverseClaim reverse) : BotPage
{
    [FromRoute] public Guid Mentor { get; set; }
    [FromRoute] public Guid Claim { get; set; }
    [BindProperty] public DecideInput Input { get; set; } = new();
    public ClaimInFull It { get; private set; } = null!;

    public bool May(Act act, ClaimMove move) => AccessTable.Allows(act, Actor.Hat) && It.Claim.May(move) && (move == ClaimMove.Send || !IsOwn);

    /// <summary>Whoever decides about claims sees the own one: somebody else decides about it.</summary>
    public bool IsOwn => It.Claim.Mentor == Actor.Account && AccessTable.Allows(Act.ClaimDecide, Actor.Hat);

    public async Task<IActionResult> OnGetAsync() => Show(await read.Run(Actor, Mentor, Claim, Stop), it => It = it);

    public async Task<IActionResult> OnPostAsync() => await Answer(await Done(), _ => Redirect($"/mentors/{Mentor}/claims/{Claim}"), OnGetAsync);

    private Task<Outcome<Guid>> Done() => Input.Move switch
    {
        ClaimMove.Reverse => reverse.Run(Actor, Mentor, Claim, Input.Reason, Stop),
        ClaimMove.Withdraw => withdraw.Run(Actor, Mentor, Claim, Input, Stop),
        _ => decide.Run(Actor, Mentor, Claim, Input, Stop),
    };
}
