using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Supervision.ListTalks;

[Needs(Act.TalkRead)]
public sealed class ListTalksPage(ListTalks list, CloseAction close) : BotPage
{
    [FromRoute] public Guid Mentor { get; set; }
    [BindProperty(SupportsGet = true, Name = "p")] public int Number { get; set; } = 1;
    [BindProperty] public Guid Action { get; set; }
    public TalkList List { get; private set; } = null!;

    /// <summary>The reader is the mentor.</summary>
    public bool IsOwn => List.Mentor == Actor.Account;

    public bool May(Act act) => AccessTable.Allows(act, Actor.Hat);

    public async Task<IActionResult> OnGetAsync() => Show(await list.Run(Actor, Mentor, Math.Max(1, Number), Stop), it => List = it);

    public async Task<IActionResult> OnPostAsync() =>
        await Answer(await close.Run(Actor, Mentor, Action, Stop), _ => Redirect($"/mentors/{Mentor}/talks"), OnGetAsync);
}
