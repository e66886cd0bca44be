using BackOnTrack.Access;
using BackOnTrack.Domain.Safety;
using BackOnTrack.Features.Mentorships;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Safety;

[Needs(Act.IncidentReport)]
public sealed class ReportIncidentPage(ReportIncident report, OfferIncident offer, ReadHead read) : HeadPage(read)
{
    [BindProperty] public IncidentInput Input { get; set; } = new();
    protected override string Form => ReportIncident.Form;
    public IncidentOffer Offer { get; private set; } = null!;

    public override async Task<IActionResult> OnGetAsync()
    {
        var page = await Load();
        if (Head is not null) Restore(Head.Typed);
        return page;
    }

    public async Task<IActionResult> OnPostAsync() => ModelState.IsValid
        ? await Answer(await report.Run(Actor, Id, Input, Stop), incident => Redirect($"/mentorships/{Id}/incidents/{incident}"), Load)
        : await Again(Load);

    private async Task<IActionResult> Load()
    {
        if (!(await offer.Run(Actor, Id, Stop)).Accepted(out var found, out _)) return NotFound();
        Offer = found;
        return await Same();
    }
}
