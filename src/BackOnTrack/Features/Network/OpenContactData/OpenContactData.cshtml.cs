using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Network;

/// <summary>How to reach somebody.</summary>
[Needs(Act.NetworkContactData)]
public sealed class OpenContactDataPage(OpenContactData open) : BotPage
{
    public ContactDataSheet Sheet { get; private set; } = null!;

    public async Task<IActionResult> OnGet(Guid mentorship, Guid person) => Show(await open.Run(Actor, mentorship, person, Stop), sheet => Sheet = sheet);
}
