using BackOnTrack.Access;
using BackOnTrack.Features.Accounts;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Safety;

[Needs(Act.DisclosureDecide)]
public sealed class LinkCopyPage(LinkCopy make, ReadDisclosure read, Tickets tickets) : BotPage
{
    private static readonly TimeSpan toShow = TimeSpan.FromMinutes(10);

    [FromRoute] public Guid Id { get; set; }
    [FromRoute] public Guid Disclosure { get; set; }
    public DisclosureView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync() => Show(await read.Run(Actor, Act.DisclosureDecide, Id, Disclosure, Stop), view => View = view);

    public async Task<IActionResult> OnPostAsync() => await Answer(await make.Run(Actor, Id, Disclosure, Stop), link =>
    {
        tickets.Give(HttpContext, new ShownOnce(Disclosure, [$"/copies/{link.Token}"]), toShow);
        return Redirect($"/mentorships/{Id}/disclosures/{Disclosure}");
    }, OnGetAsync);
}
