using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Practice;

/// <summary>Only a button on the list; what was refused had happened already, and the list says so.</summary>
[Needs(Act.CostKeep)]
public sealed class EndFundingPage(EndSource end) : BotPage
{
    public async Task<IActionResult> OnPostAsync(Guid id) => await Answer(await end.Run(Actor, id, Stop), _ => Redirect("/costs/funding"), () => Task.FromResult<IActionResult>(Redirect("/costs/funding")));
}
