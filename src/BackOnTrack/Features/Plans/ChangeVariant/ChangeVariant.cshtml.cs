using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Plans;

/// <summary>Which kind of plan the draft is.</summary>
[Needs(Act.PlanWrite)]
public sealed class ChangeVariantPage(ReadDraft read, ChangeVariant change) : BotPage
{
    [BindProperty] public StartInput Input { get; set; } = new();
    public DraftSheet Draft { get; private set; } = null!;

    public async Task<IActionResult> OnGet(Guid id) => Show(await read.Run(Actor, id, Stop), draft => (Draft, Input.Variant) = (draft, draft.Plan.Variant));

    public async Task<IActionResult> OnPost(Guid id)
    {
        var outcome = Input.Variant is { } variant ? await change.Run(Actor, id, variant, Stop) : new Refusal("Plans.Refuse.VariantNeeded", "Variant");
        return await Answer(outcome, _ => Redirect($"/mentorships/{id}/plan/draft"), async () => Show(await read.Run(Actor, id, Stop), draft => Draft = draft));
    }
}
