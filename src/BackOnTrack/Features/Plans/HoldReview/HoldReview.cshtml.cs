using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Plans;
using BackOnTrack.Features.Drafts;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Plans;

/// <summary>How every goal stands, what changes, when the next review is.</summary>
[Needs(Act.ReviewHold)]
public sealed class HoldReviewPage(ReadPlan read, HoldReview hold, TimeProvider clock, Programme programme) : DraftedPage
{
    [BindProperty] public ReviewForm Input { get; set; } = new();
    public Guid Mentorship { get; private set; }
    private Guid Mentee { get; set; }
    public override string DraftAddress => DraftPlace.At(Mentee, PlanForms.Review, Mentorship);

    public IEnumerable<ReviewOccasion> Occasions { get; } = Enum.GetValues<ReviewOccasion>().Where(occasion => occasion != ReviewOccasion.Closing);

    public async Task<IActionResult> OnGet(Guid id)
    {
        var today = clock.Today();
        Input = new() { Date = today, NextReview = programme.Plans.ReviewBy(today) };
        return await Load(id, (plan, typed) =>
        {
            Input.Occasion = plan.NextOccasion;
            Restore(typed);
        });
    }

    public async Task<IActionResult> OnPost(Guid id) => ModelState.IsValid
        ? await Answer(await hold.Run(Actor, id, Input.Says(), Stop), _ => Redirect($"/mentorships/{id}/plan"), () => Load(id))
        : await Again(() => Load(id));

    private async Task<IActionResult> Load(Guid id, Action<Plan, Draft?>? fill = null)
    {
        var outcome = await read.Run(Actor, id, Stop, PlanForms.Review);
        if (!outcome.Accepted(out var overview, out _) || overview.Agreed is not { } agreed || !overview.Mentorship.PlanIsOpen()) return NotFound();
        (Mentorship, Mentee) = (id, overview.Mentorship.Mentee);
        Input.About(agreed.Goals);
        fill?.Invoke(agreed.Plan, overview.Typed);
        return Page();
    }
}
