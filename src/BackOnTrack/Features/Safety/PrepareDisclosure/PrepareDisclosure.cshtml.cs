using BackOnTrack.Access;
using BackOnTrack.Domain.Safety;
using BackOnTrack.Features.Mentorships;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Safety;

[Needs(Act.DisclosurePrepare)]
public sealed class PrepareDisclosurePage(PrepareDisclosure prepare, OfferDisclosure offer, ReadHead read) : HeadPage(read)
{
    [BindProperty] public DisclosureInput Input { get; set; } = new();
    protected override string Form => PrepareDisclosure.Form;
    public IReadOnlyList<Recipient> Recipients { get; private set; } = [];

    public override async Task<IActionResult> OnGetAsync()
    {
        var page = await Load();
        if (Head is not null) Restore(Head.Typed);
        return page;
    }

    public async Task<IActionResult> OnPostAsync() => ModelState.IsValid
        ? await Answer(await prepare.Run(Actor, Id, Input, Stop), disclosure => Redirect($"/mentorships/{Id}/disclosures/{disclosure}"), Load)
        : await Again(Load);

    private async Task<IActionResult> Load()
    {
        if (!(await offer.Run(Actor, Id, Stop)).Accepted(out var found, out _)) return NotFound();
        Recipients = found;
        return await Same();
    }
}
