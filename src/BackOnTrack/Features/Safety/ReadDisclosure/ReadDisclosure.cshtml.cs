using BackOnTrack.Access;
using BackOnTrack.Features.Accounts;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Safety;

[Needs(Act.DisclosureRead)]
public sealed class ReadDisclosurePage(ReadDisclosure read, Tickets tickets) : BotPage
{
    [FromRoute] public Guid Id { get; set; }
    [FromRoute] public Guid Disclosure { get; set; }
    public DisclosureView View { get; private set; } = null!;

    /// <summary>The address of the copy, the one time it is shown.</summary>
    public string? Link { get; private set; }

    public bool May(Act act) => AccessTable.Allows(act, Actor.Hat);

    /// <summary>Whoever prepared it does not decide.</summary>
    public bool MayDecide => May(Act.DisclosureDecide) && View.Disclosure.PreparedBy != Actor.Account;

    public async Task<IActionResult> OnGetAsync()
    {
        var page = Show(await read.Run(Actor, Act.DisclosureRead, Id, Disclosure, Stop), view => View = view);
        if (View is not null && tickets.Held<ShownOnce>(HttpContext) is { } shown && shown.About == Disclosure)
        {
            Link = $"{Request.Scheme}://{Request.Host}{shown.Lines[0]}";
            tickets.Drop<ShownOnce>(HttpContext);
        }
        return page;
    }
}
