using BackOnTrack.Access;
using BackOnTrack.Features.Supervision.ReadDebrief;
using BackOnTrack.Features.Supervision.ReportHappening;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Supervision.CorrectDebrief;

[Needs(Act.HappeningCorrect)]
public sealed class CorrectDebriefPage(CorrectDebrief correct, ReadDebrief.ReadDebrief read) : BotPage
{
    [FromRoute] public Guid Mentor { get; set; }
    [FromRoute] public Guid Debrief { get; set; }
    [BindProperty] public HappeningInput Input { get; set; } = new();
    [BindProperty] public string? Why { get; set; }
    public DebriefSheet It { get; private set; } = null!;
    public string Back => $"/mentors/{Mentor}/debriefs/{Debrief}";

    public async Task<IActionResult> OnGetAsync() => Show(await read.Run(Actor, Mentor, Debrief, Stop), it =>
    {
        It = it;
        var happened = it.Debrief.HappenedAt.Local();
        Input = new() { Kind = it.Debrief.Kind, Day = DateOnly.FromDateTime(happened), Time = TimeOnly.FromDateTime(happened) };
    });

    public async Task<IActionResult> OnPostAsync() => ModelState.IsValid
        ? await Answer(await correct.Run(Actor, Mentor, Debrief, Input, Why, Stop), _ => Redirect(Back), Same)
        : await Again(Same);

    private async Task<IActionResult> Same() => Show(await read.Run(Actor, Mentor, Debrief, Stop), it => It = it);
}
