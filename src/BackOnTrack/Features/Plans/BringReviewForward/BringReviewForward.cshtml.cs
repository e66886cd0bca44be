using BackOnTrack.Access;
using BackOnTrack.Domain.Plans;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Plans;

/// <summary>Something has changed: the plan is looked at before its day.</summary>
[Needs(Act.ReviewHold)]
public sealed class BringReviewForwardPage(ReadPlan read, BringReviewForward bring) : BotPage
{
    [BindProperty] public ForwardForm Input { get; set; } = new();
    public Plan Plan { get; private set; } = null!;

    public IEnumerable<ReviewOccasion> Occasions { get; } = [ReviewOccasion.ChangeOfStatus, ReviewOccasion.ChangeOfEstablishment, ReviewOccasion.OnRequest];

    public async Task<IActionResult> OnGet(Guid id) => await Load(id);

    public async Task<IActionResult> OnPost(Guid id) => ModelState.IsValid
        ? await Answer(await bring.Run(Actor, id, Input.Occasion, Input.NextReview, Stop), _ => Redirect($"/mentorships/{id}/plan"), () => Load(id))
        : await Again(() => Load(id));

    private async Task<IActionResult> Load(Guid id)
    {
        var outcome = await read.Run(Actor, id, Stop);
        if (!outcome.Accepted(out var overview, out _) || overview.Agreed is not { } agreed || !overview.Mentorship.PlanIsOpen()) return NotFound();
        Plan = agreed.Plan;
        return Page();
    }
}

/// <summary>Why, and when.</summary>
public sealed class ForwardForm
{
    public ReviewOccasion? Occasion { get; set; }
    public DateOnly? NextReview { get; set; }
}
