using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Supervision.AskForHandover;

[Needs(Act.CoachAssign)]
public sealed class AskForHandoverPage(AskForHandover ask, ReadWhomToAsk read) : BotPage
{
    [FromRoute] public Guid Mentor { get; set; }
    public WhomToAsk Whom { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync() => Show(await read.Run(Actor, Mentor, Stop), whom => Whom = whom);

    public async Task<IActionResult> OnPostAsync() => await Answer(await ask.Run(Actor, Mentor, Stop), _ => Redirect($"/mentors/{Mentor}/coach"), OnGetAsync);
}
