using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Practice;

[Needs(Act.PracticeRead)]
public sealed class ReadPracticePage(ReadPractice read, TimeProvider clock) : BotPage
{
    /// <summary>The day somebody asks about: which version was in force then.</summary>
    [BindProperty(SupportsGet = true)] public DateOnly? On { get; set; }

    public PracticeSheet Sheet { get; private set; } = null!;
    public DateOnly Today => clock.Today();
    public bool May(Act act) => AccessTable.Allows(act, Actor.Hat);

    public async Task<IActionResult> OnGetAsync(Guid id) => Show(await read.Run(Actor, id, Stop), sheet => Sheet = sheet);
}
