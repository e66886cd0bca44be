using BackOnTrack.Access;
using BackOnTrack.Domain.Network;
using BackOnTrack.Features.Drafts;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Network;

/// <summary>How to reach somebody, to be written.</summary>
[Needs(Act.NetworkContactDataWrite)]
public sealed class WriteContactDataPage(WriteContactData write, OpenContactData open) : DraftedPage
{
    [FromRoute] public Guid Mentorship { get; set; }
    [FromRoute] public Guid Person { get; set; }
    [BindProperty] public ContactDataInput Input { get; set; } = new();
    public ContactDataSheet Sheet { get; private set; } = null!;
    public override string DraftAddress => DraftPlace.At(Sheet.It.Person.Mentee, NetworkForms.ContactData, Person);
    public string Back => $"/mentorships/{Mentorship}/network/people/{Person}/contact-data";

    public async Task<IActionResult> OnGet()
    {
        var shown = await Load();
        if (Sheet?.Data is { } data) Input = data.Said();
        Restore(Sheet?.Typed);
        Input.Version = TypedOver(Input.Version);
        return shown;
    }

    public async Task<IActionResult> OnPost() => ModelState.IsValid
        ? await Answer(await write.Run(Actor, Mentorship, Person, Input, Stop), _ => Redirect(Back), Newer)
        : await Again(Load);

    private async Task<IActionResult> Newer()
    {
        var shown = await Load();
        if (Sheet?.Data is not { } data || data.Version == Input.Version) return shown;
        await TheyWereFaster(Person, data.Said(), Input);
        ModelState.Remove("Input.Version");
        Input.Version = data.Version;
        return shown;
    }

    private async Task<IActionResult> Load() => Show(await open.Run(Actor, Mentorship, Person, Stop, NetworkForms.ContactData), sheet => Sheet = sheet);
}
