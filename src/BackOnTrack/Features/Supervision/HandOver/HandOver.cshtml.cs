using BackOnTrack.Access;
using BackOnTrack.Features.Drafts;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Supervision.HandOver;

/// <summary>From coach to coach: what was written, what is read, and the form for one's own.</summary>
[Needs(Act.CoachHandoverRead)]
public sealed class HandOverPage(WriteCoachHandover write, ReadCoachHandovers read, NoteHandoverRead note) : DeskPage
{
    [FromRoute] public Guid Mentor { get; set; }
    [BindProperty] public string? Words { get; set; }
    [BindProperty] public Guid? Read { get; set; }
    public Handovers It { get; private set; } = null!;
    protected override bool SendsTheDraft => Read is null;
    public Guid Me => Actor.Account;

    public async Task<IActionResult> OnGetAsync() => Show(await read.Run(Actor, Mentor, Stop), it => It = it);

    public async Task<IActionResult> OnPostAsync() =>
        await Answer(Read is { } one ? await note.Run(Actor, Mentor, one, Stop) : await write.Run(Actor, Mentor, Words, Stop), _ => Redirect($"/mentors/{Mentor}/coach-handover"), OnGetAsync);
}
