using BackOnTrack.Access;
using BackOnTrack.Domain.Practice;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Practice;

[Needs(Act.CostKeep)]
public sealed class CorrectFundingPage(CorrectFunding correct, ReadFunding read) : BotPage
{
    [BindProperty] public CorrectedSourceInput Input { get; set; } = new();

    public FundingSource Source { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id) => Show(await read.Run(Actor, id, Stop), it =>
    {
        Source = it;
        Input = new() { Name = it.Name, Percent = it.Percent, From = it.From, Until = it.Until };
    });

    public async Task<IActionResult> OnPostAsync(Guid id) => ModelState.IsValid
        ? await Answer(await correct.Run(Actor, id, Input, Stop), _ => Redirect("/costs/funding"), () => Same(id))
        : await Again(() => Same(id));

    private async Task<IActionResult> Same(Guid id) => Show(await read.Run(Actor, id, Stop), it => Source = it);
}
