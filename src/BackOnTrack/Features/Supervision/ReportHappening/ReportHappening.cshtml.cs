using BackOnTrack.Access;
using BackOnTrack.Features.Supervision.AskForTalk;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Supervision.ReportHappening;

[Needs(Act.HappeningReport)]
public sealed class ReportHappeningPage(ReportHappening report, ShowAlias show) : BotPage
{
    [FromRoute] public Guid Mentor { get; set; }
    [BindProperty] public HappeningInput Input { get; set; } = new();
    public string Alias { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync() => Show(await show.Run(Actor, Act.HappeningReport, Mentor, Stop), alias => Alias = alias);

    public async Task<IActionResult> OnPostAsync() => ModelState.IsValid
        ? await Answer(await report.Run(Actor, Mentor, Input, Stop), debrief => Redirect($"/mentors/{Mentor}/debriefs/{debrief}"), OnGetAsync)
        : await Again(OnGetAsync);
}
