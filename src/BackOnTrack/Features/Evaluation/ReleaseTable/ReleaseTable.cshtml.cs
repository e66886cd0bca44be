using BackOnTrack.Access;
using BackOnTrack.Domain.Evaluation;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Evaluation;

[Needs(Act.FigureRelease)]
public sealed class ReleaseTablePage(ReleaseTable release, LookAtTable look, TimeProvider clock) : FigurePage(clock)
{
    [FromRoute] public int Indicator { get; set; }
    [BindProperty(SupportsGet = true, Name = "measure")] public string? Measure { get; set; }
    [BindProperty(SupportsGet = true, Name = "by")] public Partition By { get; set; }
    [BindProperty] public bool Sure { get; set; }

    public FigureSheet Sheet { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync() => Show(await look.Run(Actor, Indicator, Measure, By, Asked, Stop), sheet => Sheet = sheet);

    public async Task<IActionResult> OnPostAsync()
    {
        if (!Sure) ModelState.AddModelError(nameof(Sure), HttpContext.RequestServices.GetRequiredService<Web.Words>()["Evaluation.Refuse.NotSure"]);
        if (!ModelState.IsValid) return await Again(OnGetAsync);
        var measure = Measure ?? (Catalogue.Of(Indicator).Measures is [var first, ..] ? first.Code : null);
        return await Answer(await release.Run(Actor, measure, By, Asked, Stop), id => Redirect($"/figures/releases/{id}"), OnGetAsync);
    }
}
