using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Evaluation;

[Needs(Act.FigureReleaseRead)]
public sealed class ListReleasesPage(ListReleases list) : BotPage
{
    [BindProperty(SupportsGet = true, Name = "p")] public int P { get; set; } = 1;

    public LedgerPage Ledger { get; private set; } = null!;

    public bool MayExport => AccessTable.Allows(Act.FigureExport, Actor.Hat);

    public async Task<IActionResult> OnGetAsync() => Show(await list.Run(Actor, P, Stop), ledger => Ledger = ledger);
}
