using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Plans;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Plans;

/// <summary>Before the first word: which kind of plan it is.</summary>
[Needs(Act.PlanWrite)]
public sealed class StartDraftPage(ReadPlan read, StartDraft start) : BotPage
{
    [BindProperty] public StartInput Input { get; set; } = new();
    public PlanOverview Plan { get; private set; } = null!;

    public async Task<IActionResult> OnGet(Guid id) => Show(await read.Run(Actor, id, Stop, begins: true), plan =>
    {
        Plan = plan;
        Input.Variant = plan.Suggested;
    });

    public async Task<IActionResult> OnPost(Guid id)
    {
        async Task<IActionResult> Again() => Show(await read.Run(Actor, id, Stop), plan => Plan = plan);
        var outcome = Input.Variant is { } variant ? await start.Run(Actor, id, variant, Stop) : new Refusal("Plans.Refuse.VariantNeeded", "Variant");
        return await Answer(outcome, _ => Redirect($"/mentorships/{id}/plan/draft"), Again);
    }
}

/// <summary>What is asked before a plan is begun.</summary>
public sealed class StartInput
{
    public PlanVariant? Variant { get; set; }
}
