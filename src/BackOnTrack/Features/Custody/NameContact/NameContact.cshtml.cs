using BackOnTrack.Access;
using BackOnTrack.Web;
using BackOnTrack.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Custody;

/// <summary>Who reports of somebody's custody: let in by name, let out again.</summary>
[Needs(Act.ContactName)]
public sealed class NameContactPage(NameContact name, EndContact end, ReadContacts read) : BotPage
{
    [FromRoute] public Guid Id { get; set; }
    [BindProperty] public ContactForm Input { get; set; } = new();
    public ContactSheet Sheet { get; private set; } = null!;
    public IEnumerable<Choice> Choices => Sheet.Choices.Select(c => Choice.Of(c.Id, c.Unit is null ? c.Name : $"{c.Name}, {c.Unit}"));

    public async Task<IActionResult> OnGetAsync() => Show(await read.Run(Actor, Id, Stop), sheet => Sheet = sheet);

    public async Task<IActionResult> OnPostAsync() => ModelState.IsValid
        ? await Answer(await name.Run(Actor, Id, Input.Account, Stop), _ => Redirect($"/mentees/{Id}/custody/contacts"), OnGetAsync)
        : await Again(OnGetAsync);

    public async Task<IActionResult> OnPostEndAsync(Guid contact) =>
        await Answer(await end.Run(Actor, Id, contact, Stop), _ => Redirect($"/mentees/{Id}/custody/contacts"), OnGetAsync);
}

public sealed class ContactForm
{
    public Guid? Account { get; set; }
}
