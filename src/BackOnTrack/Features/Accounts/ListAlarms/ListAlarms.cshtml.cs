using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Accounts;

[Needs(Act.AlarmList)]
public sealed class ListAlarmsPage(ListAlarms act) : BotPage
{
    public AlarmBook Book { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync() => Show(await act.Run(Actor, Stop), book => Book = book);
}
