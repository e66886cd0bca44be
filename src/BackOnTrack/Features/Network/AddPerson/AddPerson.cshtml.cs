using BackOnTrack.Access;
using BackOnTrack.Domain.Network;
using BackOnTrack.Features.Drafts;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Network;

/// <summary>Somebody more.</summary>
[Needs(Act.NetworkPersonWrite)]
public sealed class AddPersonPage(AddPerson add, ReadNetwork read) : DraftedPage
{
    [FromRoute] public Guid Mentorship { get; set; }
    [BindProperty] public PersonInput Input { get; set; } = new();
    public NetworkSheet Sheet { get; private set; } = null!;
    public override string DraftAddress => DraftPlace.At(Sheet.Mentorship.Mentee, NetworkForms.Person, Mentorship);

    public async Task<IActionResult> OnGet()
    {
        var page = await Same();
        Restore(Sheet?.Typed);
        return page;
    }

    public async Task<IActionResult> OnPost() => ModelState.IsValid
        ? await Answer(await add.Run(Actor, Mentorship, Input, Stop), person => Redirect($"/mentorships/{Mentorship}/network/people/{person}"), Same)
        : await Again(Same);

    private async Task<IActionResult> Same() => Show(await read.Run(Actor, Mentorship, Stop, NetworkForms.Person), sheet => Sheet = sheet);
}
