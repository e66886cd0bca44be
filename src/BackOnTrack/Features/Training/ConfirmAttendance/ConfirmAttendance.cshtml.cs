using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Training;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Training;

[Needs(Act.AttendanceConfirm)]
public sealed class ConfirmAttendancePage(ConfirmAttendance confirm, ReadDaySheet read, Words words) : BotPage
{
    [BindProperty] public AttendanceInput Input { get; set; } = new();
    public DaySheet Sheet { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, Guid day) => Show(await read.Run(Actor, id, day, Stop), sheet =>
    {
        Sheet = sheet;
        Input = new()
        {
            ConfirmedBy = sheet.Day.ConfirmedBy,
            Rows = [.. sheet.People.Select(p => new AttendanceRow { Mentor = p.Mentor, Presence = p.Presence, Was = p.Presence })],
        };
    });

    public async Task<IActionResult> OnPostAsync(Guid id, Guid day) => ModelState.IsValid
        ? await Answer(await confirm.Run(Actor, id, day, Input, Stop), _ => Redirect($"/training/cohorts/{id}"), () => Same(id, day))
        : await Again(() => Same(id, day));

    /// <summary>The sheet as it is now, with what was ticked for those who are still on it, beside what somebody else has entered meanwhile.</summary>
    private async Task<IActionResult> Same(Guid id, Guid day)
    {
        var page = Show(await read.Run(Actor, id, day, Stop), sheet => Sheet = sheet);
        if (Sheet is null) return page;
        var typed = Input.Rows.DistinctBy(r => r.Mentor).ToDictionary(r => r.Mentor);
        Differing[] theirs = [.. from p in Sheet.People let mine = typed.GetValueOrDefault(p.Mentor) where mine is not null && mine.Was != p.Presence
            select new Differing("Presence", Said(p.Presence), Said(mine.Presence)) { Label = p.Name }];
        if (theirs.Length > 0) ViewData[Meanwhile.Key] = new Meanwhile(await LastSave(day), theirs);
        Input.Rows = [.. Sheet.People.Select(p => new AttendanceRow { Mentor = p.Mentor, Presence = typed.GetValueOrDefault(p.Mentor)?.Presence, Was = p.Presence })];
        return page;
    }

    private string Said(Presence? presence) => presence is { } there ? words.Of("Training.Presence", there) : "";
}
