using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Supervision.ReadDebrief;

[Needs(Act.TalkRead)]
public sealed class ReadDebriefPage(ReadDebrief read, NoteContact note) : BotPage
{
    [FromRoute] public Guid Mentor { get; set; }
    [FromRoute] public Guid Debrief { get; set; }
    public DebriefSheet It { get; private set; } = null!;
    public bool IsCoach => AccessTable.Allows(Act.DebriefContact, Actor.Hat);

    public async Task<IActionResult> OnGetAsync() => Show(await read.Run(Actor, Mentor, Debrief, Stop), it => It = it);

    public async Task<IActionResult> OnPostAsync() =>
        await Answer(await note.Run(Actor, Mentor, Debrief, Stop), _ => Redirect($"/mentors/{Mentor}/debriefs/{Debrief}"), OnGetAsync);
}
