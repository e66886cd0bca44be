using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Accounts;

[Needs(Act.AlarmClear)]
public sealed class ClearAlarmsPage(ClearAlarms act) : BotPage
{
    [BindProperty] public DateTime Until { get; set; }

    public IActionResult OnGet() => Redirect("/alarms");

    public async Task<IActionResult> OnPostAsync() =>
        await Answer(await act.Run(Actor, new(DateTime.SpecifyKind(Until.ToUniversalTime(), DateTimeKind.Utc)), Stop), _ => Redirect("/alarms"), () => Task.FromResult<IActionResult>(Redirect("/alarms")));
}
