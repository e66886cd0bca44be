using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Practice;
using BackOnTrack.Domain.Training;
using BackOnTrack.Features.Drafts;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Practice;

/// <summary>Every assumption on one page, beside the value it began with and where that comes from.</summary>
[Needs(Act.AdoptionWrite)]
public sealed class WriteScenarioPage(WriteScenario write, ReadScenario read, Programme programme, Curriculum curriculum, Words words, TimeProvider clock) : DeskPage
{
    /// <summary>Empty lines for questions of the country's own.</summary>
    private const int OwnLines = 2;

    [BindProperty] public AdoptionPlan Input { get; set; } = new();
    [BindProperty] public uint Seen { get; set; }

    public ScenarioSheet Sheet { get; private set; } = null!;

    /// <summary>What this assumption would begin with today, for how the plan that is kept pays and whom it asks for.</summary>
    public Estimate Default(int at) => AdoptionDefaults.Of(Sheet.Plan.Pay!.Value, Sheet.Plan.Level!.Value, programme, curriculum.Days.Count, clock.Today())[at];

    public async Task<IActionResult> OnGetAsync(Guid id) => Show(await read.Run(Actor, id, null, Stop), sheet =>
    {
        (Sheet, Seen) = (sheet, sheet.Seen);
        Input = sheet.Plan with { Legal = [.. sheet.Plan.Legal, .. Enumerable.Repeat(new LegalAnswer(), OwnLines)] };
    });

    public async Task<IActionResult> OnPostAsync(Guid id) => ModelState.IsValid
        ? await Answer(await write.Run(Actor, id, Input, Seen, Stop), _ => Redirect($"/scenarios/{id}"), () => Same(id))
        : await Again(() => Same(id));

    protected override void PutBack() => Seen = TypedOver(Seen);

    private async Task<IActionResult> Same(Guid id)
    {
        var page = Show(await read.Run(Actor, id, null, Stop), sheet => Sheet = sheet);
        if (page is NotFoundResult) return page;
        if (Input.Estimates.Count != AssumptionRule.All.Count) Input = Input with { Estimates = Sheet.Plan.Estimates };
        if (Sheet.Seen == Seen) return page;
        var yours = Input.Tidy();
        await TheyWereFaster(id, PlanTexts.Of(Sheet.Plan, yours, words), PlanTexts.Of(yours, Sheet.Plan, words));
        Seen = Sheet.Seen;
        return page;
    }
}
