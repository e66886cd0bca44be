using BackOnTrack.Access;
using BackOnTrack.Web;
using BackOnTrack.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Accounts;

[Needs(Act.AccountChange), StepUp]
public sealed class GiveHatPage(GiveHat act, UnitsToChoose units) : BotPage
{
    [BindProperty] public HatInput Input { get; set; } = new();
    public IReadOnlyList<Choice> Units { get; private set; } = [];
    public Guid Id { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        Id = id;
        return Show(await units.Run(Actor, Stop), found => Units = found);
    }

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (!ModelState.IsValid) return await Again(() => OnGetAsync(id));
        return await Answer(await act.Run(Actor, id, Input, Stop), _ => Redirect($"/accounts/{id}"), () => OnGetAsync(id));
    }
}
