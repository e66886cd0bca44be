using BackOnTrack.Access;
using BackOnTrack.Domain.Release;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Release;

/// <summary>What was written down about a contact that was held, to be said otherwise by its writer.</summary>
[Needs(Act.ReleaseContactCorrect)]
public sealed class CorrectContactPage(CorrectContact correct, ReadRelease read) : ReleasePage(read)
{
    [FromRoute(Name = "release_contact")] public Guid ContactId { get; set; }
    [BindProperty] public ReleaseContactInput Input { get; set; } = new();
    protected override (string, Guid)? Form => (ReleaseForms.Correction, ContactId);
    public ReleaseContact Contact => Sheet.Contacts.First(c => c.Id == ContactId);

    public string? WhyNot => Sheet.WhyNotCorrected(Contact, Actor.Account);
    public string At => $"{Back}/contacts/{ContactId}";

    public async Task<IActionResult> OnGet()
    {
        var page = await LoadContact();
        if (Sheet?.Contacts.FirstOrDefault(c => c.Id == ContactId) is not { } contact) return page;
        Input = Said(contact);
        Restore(Sheet.Typed);
        Input.Version = TypedOver(contact.Version);
        return page;
    }

    public async Task<IActionResult> OnPost() => ModelState.IsValid
        ? await Answer(await correct.Run(Actor, Id, ContactId, Input, Stop), _ => Redirect(Back), Newer)
        : await Again(Newer);

    private Task<IActionResult> LoadContact() => LoadBegun(sheet => sheet.Contacts.Any(c => c.Id == ContactId));

    private ReleaseContactInput Said(ReleaseContact it) => new() { On = it.HeldOn, Way = it.Way, Areas = it.Areas, Words = (Sheet.LastEntry?.Words ?? it.Words)?.Text, Version = it.Version };

    private async Task<IActionResult> Newer()
    {
        var page = await LoadContact();
        if (Sheet?.Contacts.FirstOrDefault(c => c.Id == ContactId) is not { } now || now.Version == Input.Version) return page;
        await TheyWereFaster(ContactId, Said(now), Input);
        ModelState.Remove("Input.Version");
        Input.Version = now.Version;
        return page;
    }
}
