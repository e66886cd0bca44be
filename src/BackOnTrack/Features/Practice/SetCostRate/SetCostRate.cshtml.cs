using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Practice;

[Needs(Act.CostKeep)]
public sealed class SetCostRatePage(ListRates list, SetCostRate set) : BotPage
{
    [BindProperty] public RateInput Input { get; set; } = new();

    public RateSheet Sheet { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync() => Show(await list.Run(Actor, Stop), sheet => Sheet = sheet);

    public async Task<IActionResult> OnPostAsync() => ModelState.IsValid
        ? await Answer(await set.Run(Actor, Input, Stop), _ => Redirect("/costs/rates"), OnGetAsync)
        : await Again(OnGetAsync);
}
