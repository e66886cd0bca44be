using BackOnTrack.Access;
using BackOnTrack.Domain.Safety;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Safety;

[Needs(Act.DisclosureDecide)]
public sealed class DecideDisclosurePage(DecideDisclosure decide, ReadDisclosure read) : BotPage
{
    public sealed class YesInput
    {
        public bool? Yes { get; set; }
    }

    [FromRoute] public Guid Id { get; set; }
    [FromRoute] public Guid Disclosure { get; set; }
    [BindProperty] public YesInput Input { get; set; } = new();
    public DisclosureView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync() => Show(await read.Run(Actor, Act.DisclosureDecide, Id, Disclosure, Stop), view => View = view);

    public async Task<IActionResult> OnPostAsync() => ModelState.IsValid
        ? await Answer(await decide.Run(Actor, Id, Disclosure, Input.Yes, Stop), _ => Redirect($"/mentorships/{Id}/disclosures/{Disclosure}"), OnGetAsync)
        : await Again(OnGetAsync);
}
