using BackOnTrack.Access;
using BackOnTrack.Features.Drafts;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Practice;

[Needs(Act.DeliverableKeep)]
public sealed class AddDeliverablePage(AddDeliverable add, NamePractices names) : DeskPage
{
    [BindProperty] public DeliverableInput Input { get; set; } = new();

    public PracticeNames Practices { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync() => Show(await names.Run(Actor, Stop), found => Practices = found);

    public async Task<IActionResult> OnPostAsync() => ModelState.IsValid
        ? await Answer(await add.Run(Actor, Input, Stop), id => Redirect($"/deliverables/{id}"), OnGetAsync)
        : await Again(OnGetAsync);
}
