using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Safety;

/// <summary>Behind the address a recipient was given. Nothing of the file stands in it, and nothing is shown before the button is pressed.</summary>
[Needs(Act.CopyOpen, Anonymous = true, Rate = Rate.Code)]
public sealed class OpenCopyPage(OpenCopy open, FindCopy find) : BotPage
{
    public string? Text { get; private set; }

    public async Task<IActionResult> OnGetAsync(string token) => Show(await find.Run(token, Stop), _ => { });

    public async Task<IActionResult> OnPostAsync(string token) => Show(await open.Run(token, Stop), text => Text = text);
}
