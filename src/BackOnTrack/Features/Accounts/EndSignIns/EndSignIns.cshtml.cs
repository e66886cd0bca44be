using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Accounts;

[Needs(Act.AccountEndSignIns), StepUp]
public sealed class EndSignInsPage(EndSignIns act, ShowAccount show) : BotPage
{
    public AccountSheet Sheet { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id) => Show(await show.Run(Actor, id, Stop), sheet => Sheet = sheet);

    public async Task<IActionResult> OnPostAsync(Guid id) =>
        await Answer(await act.Run(Actor, id, Stop), _ => Redirect($"/accounts/{id}"), () => OnGetAsync(id));
}
