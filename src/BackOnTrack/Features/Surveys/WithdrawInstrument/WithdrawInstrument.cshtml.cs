using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Surveys;

/// <summary>A button of the list. A second press finds it done, and shows the list.</summary>
[Needs(Act.InstrumentKeep)]
public sealed class WithdrawInstrumentPage(WithdrawInstrument withdraw) : BotPage
{
    public async Task<IActionResult> OnPostAsync(Guid id) => await Answer(await withdraw.Run(Actor, id, Stop),
        _ => Redirect("/surveys/instruments"), () => Task.FromResult<IActionResult>(Redirect("/surveys/instruments")));
}
