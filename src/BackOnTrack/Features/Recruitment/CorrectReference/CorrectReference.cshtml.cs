using BackOnTrack.Access;
using BackOnTrack.Features.Drafts;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Recruitment;

[Needs(Act.ReferenceCorrect)]
public sealed class CorrectReferencePage(CorrectReference correct, OfferReferenceCorrection offer) : DeskPage, IHoldsAReference
{
    [BindProperty] public ReferenceInput Input { get; set; } = new();
    [BindProperty] public string? Why { get; set; }
    public ReferenceToCorrect It { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id) => Show(await offer.Run(Actor, id, Stop), it =>
    {
        It = it;
        var said = it.Reference;
        Input = new()
        {
            Known = said.Known, Reliable = said.Reliable, Listens = said.Listens, Discreet = said.Discreet, Calm = said.Calm,
            Boundaries = said.Boundaries, Recommends = said.Recommends, Words = said.Words?.Text,
        };
    });

    public async Task<IActionResult> OnPostAsync(Guid id) => ModelState.IsValid
        ? await Answer(await correct.Run(Actor, id, Input, Why, Stop), application => Redirect($"/applications/{application}"), () => Same(id))
        : await Again(() => Same(id));

    private async Task<IActionResult> Same(Guid id) => Show(await offer.Run(Actor, id, Stop), it => It = it);
}
