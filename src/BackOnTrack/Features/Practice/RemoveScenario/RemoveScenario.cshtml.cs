using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Practice;

/// <summary>Says what goes before it goes.</summary>
[Needs(Act.AdoptionWrite)]
public sealed class RemoveScenarioPage(RemoveScenario remove, ReadScenario read) : BotPage
{
    [BindProperty] public uint Seen { get; set; }

    public ScenarioSheet Sheet { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id) => Show(await read.Run(Actor, id, null, Stop), sheet => (Sheet, Seen) = (sheet, sheet.Seen));

    public async Task<IActionResult> OnPostAsync(Guid id) => await Answer(await remove.Run(Actor, id, Seen, Stop), _ => Redirect("/scenarios"), () => OnGetAsync(id));
}
