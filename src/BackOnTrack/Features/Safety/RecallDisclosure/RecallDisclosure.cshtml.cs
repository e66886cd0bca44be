using BackOnTrack.Access;
using BackOnTrack.Domain.Safety;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Safety;

[Needs(Act.DisclosureRecall)]
public sealed class RecallDisclosurePage(RecallDisclosure recall, ReadDisclosure read) : BotPage
{
    public sealed class RecallInput
    {
        public RecallCause? Cause { get; set; }
    }

    [FromRoute] public Guid Id { get; set; }
    [FromRoute] public Guid Disclosure { get; set; }
    [BindProperty] public RecallInput Input { get; set; } = new();
    public DisclosureView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync() => Show(await read.Run(Actor, Act.DisclosureRecall, Id, Disclosure, Stop), view => View = view);

    public async Task<IActionResult> OnPostAsync() => ModelState.IsValid
        ? await Answer(await recall.Run(Actor, Id, Disclosure, Input.Cause, Stop), _ => Redirect($"/mentorships/{Id}/told-recipients"), OnGetAsync)
        : await Again(OnGetAsync);
}
