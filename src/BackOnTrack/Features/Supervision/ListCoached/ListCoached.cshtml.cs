using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Supervision.ListCoached;

/// <summary>The coaching of everybody the reader may see; a mentor is led to the own.</summary>
[Needs(Act.TalkRead)]
public sealed class ListCoachedPage(ListCoached list) : BotPage
{
    [BindProperty(SupportsGet = true, Name = "p")] public int Number { get; set; } = 1;
    public CoachedList List { get; private set; } = null!;

    public bool May(Act act) => AccessTable.Allows(act, Actor.Hat);

    public async Task<IActionResult> OnGetAsync()
    {
        var page = Show(await list.Run(Actor, Math.Max(1, Number), Stop), it => List = it);
        return Actor.Hat == Role.Mentor && List.Mentors.Any(m => m.Mentor == Actor.Account) ? Redirect($"/mentors/{Actor.Account}/talks") : page;
    }
}
