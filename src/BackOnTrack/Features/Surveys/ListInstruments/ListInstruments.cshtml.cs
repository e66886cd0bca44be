using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Surveys;

[Needs(Act.InstrumentRead)]
public sealed class ListInstrumentsPage(ListInstruments list) : BotPage
{
    [BindProperty(SupportsGet = true, Name = "p")] public int P { get; set; } = 1;

    public InstrumentPage Found { get; private set; } = null!;

    public bool MayKeep => AccessTable.Allows(Act.InstrumentKeep, Actor.Hat);

    public async Task<IActionResult> OnGetAsync() => Show(await list.Run(Actor, P, Stop), found => Found = found);
}
