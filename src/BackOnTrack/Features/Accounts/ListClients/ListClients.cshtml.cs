using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Accounts;

[Needs(Act.AccountList)]
public sealed class ListClientsPage(ListClients act, Tickets tickets) : BotPage
{
    public IReadOnlyList<ClientLine> Lines { get; private set; } = [];

    /// <summary>The secret just made: shown this once, to whoever granted it.</summary>
    public (Guid Client, string Word)? Secret { get; private set; }

    public async Task<IActionResult> OnGetAsync() => Show(await act.Run(Actor, Stop), lines =>
    {
        Lines = lines;
        if (tickets.Held<ShownOnce>(HttpContext) is not { } shown || lines.All(l => l.Client.Id != shown.About)) return;
        Secret = (shown.About, shown.Lines[0]);
        tickets.Drop<ShownOnce>(HttpContext);
    });
}
