using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Plans;

/// <summary>Takes the goal out and goes back to the draft.</summary>
[Needs(Act.PlanWrite)]
public sealed class RemoveGoalPage(RemoveGoal remove) : BotPage
{
    public async Task<IActionResult> OnPost(Guid id, Guid goal) => await Answer(
        await remove.Run(Actor, id, goal, Stop),
        _ => Redirect($"/mentorships/{id}/plan/draft"),
        () => Task.FromResult<IActionResult>(Redirect($"/mentorships/{id}/plan/draft/goal/{goal}")));
}
