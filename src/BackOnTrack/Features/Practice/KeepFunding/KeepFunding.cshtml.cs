using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Practice;

[Needs(Act.CostKeep)]
public sealed class KeepFundingPage(ListFunding list, AddSource add) : BotPage
{
    [BindProperty] public SourceInput Input { get; set; } = new();

    public FundingSheet Funding { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync() => Show(await list.Run(Actor, Stop), sheet => Funding = sheet);

    public async Task<IActionResult> OnPostAsync() => ModelState.IsValid
        ? await Answer(await add.Run(Actor, Input, Stop), _ => Redirect("/costs/funding"), OnGetAsync)
        : await Again(OnGetAsync);
}
