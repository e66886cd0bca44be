using BackOnTrack.Access;
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
    /// <summary>The one that was taken out just now: how many disclosures to it still hold is said.</summary>
    [BindProperty(SupportsGet = true)] public Guid? Ended { get; set; }
    public RecipientLine? StillHolding => Rows.FirstOrDefault(r => r.Recipient.Id == Ended && r.Recipient.Until is not null);
    public IReadOnlyList<RecipientLine> Rows { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync() => Show(await list.Run(Actor, Math.Max(1, Number), Stop), rows => Rows = rows);

    public async Task<IActionResult> OnPostAsync() => ModelState.IsValid
        ? await Answer(Ends is { } ends ? await end.Run(Actor, ends, Stop) : await register.Run(Actor, Input, Stop), id => Redirect(Ends is null ? "/safety/recipients" : $"/safety/recipients?ended={id}"), OnGetAsync)
        : await Again(OnGetAsync);
}
