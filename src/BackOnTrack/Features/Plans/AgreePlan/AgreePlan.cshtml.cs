using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Plans;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Plans;

/// <summary>The whole draft to check, and the two dates and the tick that make it the plan.</summary>
[Needs(Act.PlanAgree)]
public sealed class AgreePlanPage(ReadDraft read, AgreePlan agree, ReadPlan plan, TimeProvider clock, Programme programme, Words words) : BotPage
{
    [BindProperty] public AgreeForm Input { get; set; } = new();
    public DraftSheet Draft { get; private set; } = null!;

    public async Task<IActionResult> OnGet(Guid id) => Show(await read.Run(Actor, id, Stop), draft =>
    {
        Draft = draft;
        var today = clock.Today();
        Input = new() { AgreedOn = today, NextReview = programme.Plans.ReviewBy(today), Version = draft.Plan.Version };
    });

    public async Task<IActionResult> OnPost(Guid id)
    {
        async Task<IActionResult> Again() => Show(await read.Run(Actor, id, Stop), draft => (Draft, Input.Version) = (draft, draft.Plan.Version));
        if (!ModelState.IsValid) return await base.Again(Again);
        async Task<IActionResult> ReadAgain()
        {
            var shown = await Again();
            if (Draft is not null && ModelState.Remove("Input.ReadThrough")) (Input.ReadThrough, ViewData[Meanwhile.Key]) = (false, await Rewritten());
            return shown;
        }
        var outcome = await agree.Run(Actor, new(id, Input.AgreedOn, Input.NextReview, Input.ReadThrough, Input.Version), Stop);
        // Sent a second time there is no draft any more: the plan's own page is the answer, or the page that is not there.
        if (outcome.Refusals is [{ Kind: RefusalKind.NotFound }])
            return (await plan.Run(Actor, id, Stop)).Accepted(out var there, out _) && there.Versions.Count > 0 ? Redirect($"/mentorships/{id}/plan") : NotFound();
        return await Answer(outcome, _ => Redirect($"/mentorships/{id}/plan"), outcome.Refusals.Any(r => r.Kind == RefusalKind.Conflict) ? ReadAgain : Again);
    }

    /// <summary>What was read at the table beside what stands there now, and who wrote it.</summary>
    private async Task<Meanwhile> Rewritten()
    {
        var now = Draft.Sheet.ByPlace();
        List<Differing> texts = [.. now.Keys.Union(Input.Shown.Keys)
            .Select(place => new Differing(place, now.GetValueOrDefault(place).Words ?? "", (Input.Shown.GetValueOrDefault(place) ?? "").ReplaceLineEndings("\n"))
            {
                Label = Enum.TryParse<PlanPart>(place, out var part) ? words.Of("Plans.Part", part) : words["Plans.Title.Goal"],
            }).Where(text => text.Theirs != text.Yours)];
        var row = texts.Select(text => now.GetValueOrDefault(text.Field).Row).FirstOrDefault(row => row != Guid.Empty);
        return new(await LastSave(row == Guid.Empty ? Draft.Plan.Id : row), texts) { Yours = "Plans.Say.AsRead" };
    }
}

/// <summary>What is asked when a plan is agreed.</summary>
public sealed class AgreeForm
{
    public DateOnly? AgreedOn { get; set; }
    public DateOnly? NextReview { get; set; }
    public bool ReadThrough { get; set; }

    /// <summary>The texts that were on the screen, by where they stand.</summary>
    public Dictionary<string, string> Shown { get; set; } = [];
    public uint Version { get; set; }
}
