using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Network;

/// <summary>Somebody of the network.</summary>
[Needs(Act.NetworkPeople)]
public sealed class ReadPersonPage(ReadPerson read) : BotPage
{
    [BindProperty(SupportsGet = true, Name = "p")] public int Number { get; set; } = 1;
    public PersonSheet Sheet { get; private set; } = null!;

    public async Task<IActionResult> OnGet(Guid mentorship, Guid person) => Show(await read.Run(Actor, mentorship, person, Number, Stop), sheet => Sheet = sheet);
}
