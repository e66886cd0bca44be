using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Today;

[Needs(Act.TodayRead)]
public sealed class ListWorkPage(ListWork act) : BotPage
{
    [BindProperty(SupportsGet = true, Name = "p")] public int Number { get; set; } = 1;

    public WorkPage Work { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string work) => Show(await act.Run(Actor, work, Number, Stop), page => Work = page);
}
