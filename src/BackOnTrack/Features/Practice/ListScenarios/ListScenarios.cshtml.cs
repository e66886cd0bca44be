using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Practice;

[Needs(Act.AdoptionRead)]
public sealed class ListScenariosPage(ListScenarios list) : BotPage
{
    [BindProperty(SupportsGet = true, Name = "p")] public int Number { get; set; } = 1;

    public ScenariosPage Found { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync() => Show(await list.Run(Actor, Number, Stop), found => Found = found);
}
