using BackOnTrack.Access;
using BackOnTrack.Domain.Safety;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Safety;

[Needs(Act.RecipientKeep)]
public sealed class KeepRecipientsPage(RegisterRecipient register, EndRecipient end, ListRecipients list) : BotPage
{
    [BindProperty(SupportsGet = true, Name = "p")] public int Number { get; set; } = 1;
    [BindProperty] public RecipientInput Input { get; set; } = new();

    /// <summary>The one whose button was pressed; none when a new one is added.</summary>
    [BindProperty] public Guid? Ends { get; set; }
    public IReadOnlyList<Recipient> Rows { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync() => Show(await list.Run(Actor, Math.Max(1, Number), Stop), rows => Rows = rows);

    public async Task<IActionResult> OnPostAsync() => ModelState.IsValid
        ? await Answer(Ends is { } id ? await end.Run(Actor, id, Stop) : await register.Run(Actor, Input, Stop), _ => Redirect("/safety/recipients"), OnGetAsync)
        : await Again(OnGetAsync);
}
