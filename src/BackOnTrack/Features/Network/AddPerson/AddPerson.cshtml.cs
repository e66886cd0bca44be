using BackOnTrack.Access;
using BackOnTrack.Domain.Network;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Network;

/// <summary>Somebody more.</summary>
[Needs(Act.NetworkPersonWrite)]
public sealed class AddPersonPage(AddPerson add, ReadNetwork read) : BotPage
{
    [FromRoute] public Guid Mentorship { get; set; }
    [BindProperty] public PersonInput Input { get; set; } = new();
    public NetworkSheet Sheet { get; private set; } = null!;

    public async Task<IActionResult> OnGet() => Show(await read.Run(Actor, Mentorship, Stop), sheet => Sheet = sheet);

    public async Task<IActionResult> OnPost() => ModelState.IsValid
        ? await Answer(await add.Run(Actor, Mentorship, Input, Stop), person => Redirect($"/mentorships/{Mentorship}/network/people/{person}"), OnGet)
        : await Again(OnGet);
}
