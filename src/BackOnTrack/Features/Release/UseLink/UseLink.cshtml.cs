using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Release;

/// <summary>Behind the address an owner outside was given. It shows the one point and nothing else.</summary>
[Needs(Act.ReleaseLinkUse, Anonymous = true, Rate = Rate.Code)]
public sealed class UseLinkPage(UseLink use, FindLink find) : BotPage
{
    [BindProperty] public ConfirmInput Input { get; set; } = new();
    public OutsideItem Item { get; private set; } = null!;

    public Task<IActionResult> OnGet(string token) => Load(token);

    public async Task<IActionResult> OnPost(string token) => ModelState.IsValid
        ? await Answer(await use.Run(token, Input.Words, Stop), _ => Redirect("/release/thanks"), () => Load(token))
        : await Again(() => Load(token));

    private async Task<IActionResult> Load(string token) => Show(await find.Run(token, Stop), item => Item = item);
}

/// <summary>What somebody outside may add.</summary>
public sealed class ConfirmInput
{
    public string? Words { get; set; }
}
