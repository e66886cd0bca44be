using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Practice;

[Needs(Act.AdoptionExport, Rate = Rate.Export)]
public sealed class ScenarioCsvPage(ExportScenario export, Words words) : BotPage
{
    public async Task<IActionResult> OnGetAsync(Guid id, int? edition) =>
        (await export.Run(Actor, id, edition, Stop)).Accepted(out var scenario, out _) ? File(ScenarioFiles.Csv(scenario, words), "text/csv; charset=utf-8", "adoption.csv") : NotFound();
}
