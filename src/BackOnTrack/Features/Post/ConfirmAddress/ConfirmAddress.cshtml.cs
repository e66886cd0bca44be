using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Post;

/// <summary>Behind the link in the mail. A button, because programmes that look through mail open links too.</summary>
[Needs(Act.AddressLinkUse, Anonymous = true, Rate = Rate.Code)]
public sealed class ConfirmAddressPage(ConfirmAddress confirm, FindConfirmation find) : BotPage
{
    public Task<IActionResult> OnGet(string token) => Load(token);

    public async Task<IActionResult> OnPost(string token) => await Answer(await confirm.Run(token, Stop), _ => Redirect("/account/mail/confirmed"), () => Load(token));

    private async Task<IActionResult> Load(string token) => Show(await find.Run(token, Stop), _ => { });
}
