using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Accounts;

[Needs(Act.AccountChange), StepUp]
public sealed class EndHatPage(EndHat act, ShowAccount show) : BotPage
{
    public AccountSheet Sheet { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, Guid hat)
    {
        var page = Show(await show.Run(Actor, id, Stop), sheet => Sheet = sheet);
        return Sheet?.Hats.Any(h => h.Id == hat) is true ? page : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, Guid hat) =>
        await Answer(await act.Run(Actor, id, hat, Stop), _ => Redirect($"/accounts/{id}"), () => OnGetAsync(id, hat));
}
