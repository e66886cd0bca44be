using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Surveys;

/// <summary>A button of a draft; what is missing is said at its item.</summary>
[Needs(Act.SurveyWrite)]
public sealed class PublishSurveyPage(PublishSurvey publish, ReadSurvey read) : BotPage, IShowsASurvey
{
    public SurveySheet Sheet { get; private set; } = null!;
    public bool May(Act act) => AccessTable.Allows(act, Actor.Hat);

    public async Task<IActionResult> OnPostAsync(Guid id) => await Answer(await publish.Run(Actor, id, Stop),
        _ => Redirect($"/surveys/{id}"), async () => Show(await read.Run(Actor, id, Stop), sheet => Sheet = sheet));
}
