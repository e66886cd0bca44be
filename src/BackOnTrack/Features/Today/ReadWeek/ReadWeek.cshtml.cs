using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Today;

[Needs(Act.TodayRead)]
public sealed class ReadWeekPage(ReadWeek act) : BotPage
{
    public WeekList List { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync() => Show(await act.Run(Actor, Stop), list => List = list);
}
