using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Plans;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Plans;

/// <summary>The whole draft to check, and the two dates and the tick that make it the plan.</summary>
[Needs(Act.PlanAgree)]
public sealed class AgreePlanPage(ReadDraft read, AgreePlan agree, ReadPlan plan, TimeProvider clock, Programme programme) : BotPage
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
        var outcome = await agree.Run(Actor, new(id, Input.AgreedOn, Input.NextReview, Input.ReadThrough, Input.Version), Stop);
        // Sent a second time there is no draft any more: the plan's own page is the answer, or the page that is not there.
        if (outcome.Refusals is [{ Kind: RefusalKind.NotFound }])
            return (await plan.Run(Actor, id, Stop)).Accepted(out var there, out _) && there.Versions.Count > 0 ? Redirect($"/mentorships/{id}/plan") : NotFound();
        return await Answer(outcome, _ => Redirect($"/mentorships/{id}/plan"), Again);
    }
}

/// <summary>What is asked when a plan is agreed.</summary>
public sealed class AgreeForm
{
    public DateOnly? AgreedOn { get; set; }
    public DateOnly? NextReview { get; set; }
    public bool ReadThrough { get; set; }
    public uint Version { get; set; }
}
