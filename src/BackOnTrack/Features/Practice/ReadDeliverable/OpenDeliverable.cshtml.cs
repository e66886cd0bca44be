using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Practice;

/// <summary>Only a button on the deliverable's page.</summary>
[Needs(Act.DeliverableKeep)]
public sealed class OpenDeliverablePage(OpenDeliverable open) : BotPage
{
    public sealed class StateInput
    {
        public bool Open { get; set; }
    }

    [BindProperty] public StateInput Input { get; set; } = new();

    public async Task<IActionResult> OnPostAsync(Guid id) => await Answer(await open.Run(Actor, id, Input.Open, Stop), _ => Redirect($"/deliverables/{id}"), () => Task.FromResult<IActionResult>(Redirect($"/deliverables/{id}")));
}
