using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Training;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Training;

[Needs(Act.AttendanceConfirm)]
public sealed class ConfirmAttendancePage(ConfirmAttendance confirm, ReadDaySheet read) : BotPage
{
    [BindProperty] public AttendanceInput Input { get; set; } = new();
    public DaySheet Sheet { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, Guid day) => Show(await read.Run(Actor, id, day, Stop), sheet =>
    {
        Sheet = sheet;
        Input = new()
        {
            ConfirmedBy = sheet.Day.ConfirmedBy,
            Rows = [.. sheet.People.Select(p => new AttendanceRow { Mentor = p.Mentor, Presence = p.Present is { } there ? there ? Presence.Present : Presence.Absent : null })],
        };
    });

    public async Task<IActionResult> OnPostAsync(Guid id, Guid day) => ModelState.IsValid
        ? await Answer(await confirm.Run(Actor, id, day, Input, Stop), _ => Redirect($"/training/cohorts/{id}"), () => Same(id, day))
        : await Again(() => Same(id, day));

    /// <summary>The sheet as it is now, with what was ticked for those who are still on it.</summary>
    private async Task<IActionResult> Same(Guid id, Guid day) => Show(await read.Run(Actor, id, day, Stop), sheet =>
    {
        Sheet = sheet;
        var typed = Input.Rows.DistinctBy(r => r.Mentor).ToDictionary(r => r.Mentor, r => r.Presence);
        Input.Rows = [.. sheet.People.Select(p => new AttendanceRow { Mentor = p.Mentor, Presence = typed.GetValueOrDefault(p.Mentor) })];
    });
}
