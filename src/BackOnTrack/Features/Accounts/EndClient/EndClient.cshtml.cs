using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Accounts;

[Needs(Act.AccountChange), StepUp]
public sealed class EndClientPage(EndClient act, ReadClient read) : BotPage
{
    public ApiClient It { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid client) => Show(await read.Run(Actor, client, Stop), it => It = it);

    public async Task<IActionResult> OnPostAsync(Guid client) =>
        await Answer(await act.Run(Actor, client, Stop), _ => Redirect("/accounts/clients"), () => OnGetAsync(client));
}
