using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Surveys;

[Needs(Act.SurveyRead)]
public sealed class ListSurveysPage(ListSurveys list) : BotPage
{
    [BindProperty(SupportsGet = true, Name = "p")] public int P { get; set; } = 1;

    public SurveyPage Found { get; private set; } = null!;

    public bool MayWrite => AccessTable.Allows(Act.SurveyWrite, Actor.Hat);

    public async Task<IActionResult> OnGetAsync() => Show(await list.Run(Actor, P, Stop), found => Found = found);
}
