using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Accounts;

[Needs(Act.OwnAccountRead)]
public sealed class OwnAccountPage(OwnAccount act) : BotPage
{
    public OwnSheet Sheet { get; private set; } = null!;
    public Guid ThisSignIn => Actor.SignIn;

    public async Task<IActionResult> OnGetAsync() => Show(await act.Run(Actor, Stop), sheet => Sheet = sheet);
}
