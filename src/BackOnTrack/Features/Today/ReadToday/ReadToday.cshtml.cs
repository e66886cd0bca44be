using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Today;

[Needs(Act.TodayRead)]
public sealed class ReadTodayPage(ReadToday act) : BotPage
{
    public Worklist List { get; private set; } = null!;

    public Domain.Role Hat => Actor.Hat;

    public async Task<IActionResult> OnGetAsync() => Show(await act.Run(Actor, Stop), list => List = list);
}
