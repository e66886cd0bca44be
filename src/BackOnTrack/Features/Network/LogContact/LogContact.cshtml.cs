using BackOnTrack.Access;
using BackOnTrack.Domain.Network;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Network;

/// <summary>A contact with somebody of the network.</summary>
[Needs(Act.NetworkContactLog)]
public sealed class LogContactPage(LogContact log, ReadPerson read) : PersonPage(read)
{
    [BindProperty] public ContactInput Input { get; set; } = new();
    protected override string Form => NetworkForms.Contact;

    public Task<IActionResult> OnGet() => Open(() => Input.On = Today);

    public async Task<IActionResult> OnPost() => ModelState.IsValid
        ? await Answer(await log.Run(Actor, Mentorship, Person, Input, Stop), _ => Redirect(Back), Same)
        : await Again(Same);
}
