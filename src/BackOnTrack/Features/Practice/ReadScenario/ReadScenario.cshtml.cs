using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Practice;

/// <summary>What a plan comes to, year by year, with everything it assumes: also the page to print.</summary>
[Needs(Act.AdoptionRead)]
public sealed class ReadScenarioPage(ReadScenario read) : BotPage
{
    [BindProperty(SupportsGet = true)] public int? Edition { get; set; }

    public ScenarioSheet Sheet { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id) => Show(await read.Run(Actor, id, Edition, Stop), sheet => Sheet = sheet);
}
