using BackOnTrack.Access;
using BackOnTrack.Domain.Network;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Network;

/// <summary>Who somebody is to the mentee, written anew.</summary>
[Needs(Act.NetworkPersonWrite)]
public sealed class ChangePersonPage(ChangePerson change, ReadPerson read) : PersonPage(read)
{
    [BindProperty] public PersonInput Input { get; set; } = new();
    [BindProperty] public uint Version { get; set; }

    protected override string Form => NetworkForms.Person;

    public async Task<IActionResult> OnGet()
    {
        var page = await Open(() => (Input, Version) = (It.Portrait.Said(), It.Portrait.Version));
        Version = TypedOver(Version);
        return page;
    }

    public async Task<IActionResult> OnPost() => ModelState.IsValid
        ? await Answer(await change.Run(Actor, Mentorship, Person, Input, Version, Stop), _ => Redirect(Back), Newer)
        : await Again(Same);

    private async Task<IActionResult> Newer()
    {
        var shown = await Same();
        if (It is null || It.Portrait.Version == Version) return shown;
        await TheyWereFaster(Person, It.Portrait.Said(), Input);
        ModelState.Remove(nameof(Version));
        Version = It.Portrait.Version;
        return shown;
    }
}
