using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Supervision.CheckStrain;

[Needs(Act.StrainCheck)]
public sealed class CheckStrainPage(CheckStrain check, ShowStrain show) : BotPage
{
    public const int Questions = 6;
    public static readonly string[] Answers = ["Rarely", "Sometimes", "Often"];

    [FromRoute] public Guid Mentor { get; set; }
    public DateOnly? Last { get; private set; }

    public async Task<IActionResult> OnGetAsync() => Show(await show.Run(Actor, Mentor, Stop), done => Last = done.Day);

    public async Task<IActionResult> OnPostAsync() => await Answer(await check.Run(Actor, Mentor, Stop), _ => Redirect($"/mentors/{Mentor}/talks"), OnGetAsync);
}
