using BackOnTrack.Access;
using BackOnTrack.Domain.Network;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Network;

/// <summary>Somebody is no longer kept.</summary>
[Needs(Act.NetworkPersonRemove), StepUp]
public sealed class RemovePersonPage(RemovePerson remove, ReadPerson read) : PersonPage(read)
{
    [BindProperty] public RemovalInput Input { get; set; } = new();

    public Task<IActionResult> OnGet() => Open();

    public async Task<IActionResult> OnPost() => ModelState.IsValid
        ? await Answer(await remove.Run(Actor, Mentorship, Person, Input, Stop), _ => Redirect($"/mentorships/{Mentorship}/network"), Same)
        : await Again(Same);
}
