using BackOnTrack.Access;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Features.Drafts;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Plans;

/// <summary>The last look at every goal, and the closing words of both.</summary>
[Needs(Act.ClosingReview)]
public sealed class HoldClosingReviewPage(ReadPlan read, HoldClosingReview hold, TimeProvider clock) : DraftedPage
{
    [BindProperty] public ReviewForm Input { get; set; } = new();
    public Guid Mentorship { get; private set; }
    private Guid Mentee { get; set; }
    public override string DraftAddress => DraftPlace.At(Mentee, PlanForms.Closing, Mentorship);

    public async Task<IActionResult> OnGet(Guid id)
    {
        Input = new() { Date = clock.Today() };
        return await Load(id, Restore);
    }

    public async Task<IActionResult> OnPost(Guid id) => ModelState.IsValid
        ? await Answer(await hold.Run(Actor, id, Input.Says(), Input.LastWords(), Stop), _ => Redirect($"/mentorships/{id}/plan"), () => Load(id))
        : await Again(() => Load(id));

    private async Task<IActionResult> Load(Guid id, Action<Draft?>? restore = null)
    {
        var outcome = await read.Run(Actor, id, Stop, PlanForms.Closing);
        if (!outcome.Accepted(out var overview, out _) || overview.Mentorship.State != MentorshipState.AwaitingClosingReview) return NotFound();
        (Mentorship, Mentee) = (id, overview.Mentorship.Mentee);
        Input.About(overview.Agreed?.Goals ?? []);
        restore?.Invoke(overview.Typed);
        return Page();
    }
}
