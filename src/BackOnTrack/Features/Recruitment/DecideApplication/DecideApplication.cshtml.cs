using BackOnTrack.Access;
using BackOnTrack.Features.Drafts;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Recruitment;

[Needs(Act.ApplicationDecide)]
public sealed class DecideApplicationPage(DecideApplication decide, ReadDecisionForm read) : DeskPage
{
    [BindProperty] public ApplicationDecisionInput Input { get; set; } = new();
    public DecisionForm Form { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id) => Show(await read.Run(Actor, id, Stop), form => Form = form);

    public async Task<IActionResult> OnPostAsync(Guid id) => ModelState.IsValid
        ? await Answer(await decide.Run(Actor, id, Input, Stop), _ => Redirect($"/applications/{id}"), () => OnGetAsync(id))
        : await Again(() => OnGetAsync(id));
}
