using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Recruitment;

/// <summary>Behind the address a referee was given. It shows the questions and nothing else.</summary>
[Needs(Act.ApplicationForm, Anonymous = true, Rate = Rate.Code)]
public sealed class TakeReferencePage(TakeReference take, FindReference find) : BotPage, IHoldsAReference
{
    [BindProperty] public ReferenceInput Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(string token) => Show(await find.Run(token, Stop), _ => { });

    public async Task<IActionResult> OnPostAsync(string token) => ModelState.IsValid
        ? await Answer(await take.Run(token, Input, Stop), _ => Redirect("/references/thanks"), () => OnGetAsync(token))
        : await Again(() => OnGetAsync(token));
}
