using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Surveys;

/// <summary>A button of a published version.</summary>
[Needs(Act.SurveyWrite)]
public sealed class NextVersionPage(NextVersion next, ReadSurvey read) : BotPage, IShowsASurvey
{
    public SurveySheet Sheet { get; private set; } = null!;
    public bool May(Act act) => AccessTable.Allows(act, Actor.Hat);

    public async Task<IActionResult> OnPostAsync(Guid id) => await Answer(await next.Run(Actor, id, Stop),
        made => Redirect($"/surveys/{made}"), async () => Show(await read.Run(Actor, id, Stop), sheet => Sheet = sheet));
}
