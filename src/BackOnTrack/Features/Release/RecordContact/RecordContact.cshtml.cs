using BackOnTrack.Access;
using BackOnTrack.Domain.Release;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Release;

/// <summary>One contact after release.</summary>
[Needs(Act.ReleaseContactRecord)]
public sealed class RecordContactPage(RecordContact record, ReadRelease read) : ReleasePage(read)
{
    [FromRoute(Name = "release_contact")] public Guid ContactId { get; set; }
    [BindProperty] public ReleaseContactInput Input { get; set; } = new();
    protected override (string, Guid)? Form => (ReleaseForms.Contact, ContactId);
    public ReleaseContact Contact => Sheet.Contacts.First(c => c.Id == ContactId);

    /// <summary>Whether this reader wrote what stands, and may say it otherwise.</summary>
    public bool MayCorrect => Sheet.WhyNotCorrected(Contact, Actor.Account) is null;

    public async Task<IActionResult> OnGet()
    {
        var page = await LoadContact();
        if (Sheet?.Contacts.FirstOrDefault(c => c.Id == ContactId) is not { } contact) return page;
        Restore(Sheet.Typed);
        (Input.On, Input.Version) = (Sheet.Today, TypedOver(contact.Version));
        return page;
    }

    public Task<IActionResult> OnPost() => Do(() => record.Run(Actor, Id, ContactId, Input, Stop), Newer);

    private Task<IActionResult> LoadContact() => LoadBegun(sheet => sheet.Contacts.Any(c => c.Id == ContactId));

    private async Task<IActionResult> Newer()
    {
        var page = await LoadContact();
        if (Sheet?.Contacts.FirstOrDefault(c => c.Id == ContactId) is not { } now || now.Version == Input.Version) return page;
        await TheyWereFaster(ContactId, new ReleaseContactInput { Words = Sheet.LastEntry?.Words?.Text }, new ReleaseContactInput { Words = Input.Words });
        ModelState.Remove("Input.Version");
        Input.Version = now.Version;
        return page;
    }
}
