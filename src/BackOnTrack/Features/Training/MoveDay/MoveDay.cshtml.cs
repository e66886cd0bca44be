using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Training;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Training;

[Needs(Act.CohortPlan)]
public sealed class MoveDayPage(MoveDay move, CancelDay cancel, ReadCohort read) : BotPage, IMovesADay
{
    [BindProperty] public MoveInput Input { get; set; } = new();
    public CohortSheet Sheet { get; private set; } = null!;
    public CohortDay Day { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, Guid day)
    {
        var page = await Same(id, day);
        if (Day is not null) Input = new() { On = Day.On, From = Day.From, Until = Day.Until, Place = Day.Place, Trainers = Day.Trainers };
        return page;
    }

    public async Task<IActionResult> OnPostAsync(Guid id, Guid day) => ModelState.IsValid
        ? await Answer(await move.Run(Actor, id, day, Input, Stop), _ => Redirect($"/training/cohorts/{id}"), () => Same(id, day))
        : await Again(() => Same(id, day));

    public async Task<IActionResult> OnPostCancelAsync(Guid id, Guid day) =>
        await Answer(await cancel.Run(Actor, id, day, Input.Off, Stop), _ => Redirect($"/training/cohorts/{id}"), () => OnGetAsync(id, day));

    private async Task<IActionResult> Same(Guid id, Guid day)
    {
        var shown = Show(await read.Run(Actor, id, Stop), sheet => (Sheet, Day) = (sheet, sheet.Days.SingleOrDefault(d => d.Id == day)!));
        return Day is null ? NotFound() : shown;
    }
}
