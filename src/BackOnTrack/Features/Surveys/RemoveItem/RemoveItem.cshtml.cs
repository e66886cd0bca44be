using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Surveys;

/// <summary>A button beside an item of a draft.</summary>
[Needs(Act.SurveyWrite)]
public sealed class RemoveItemPage(RemoveItem remove, ReadSurvey read) : BotPage, IShowsASurvey
{
    public SurveySheet Sheet { get; private set; } = null!;
    public bool May(Act act) => AccessTable.Allows(act, Actor.Hat);

    public async Task<IActionResult> OnPostAsync(Guid id, Guid survey_item) => await Answer(await remove.Run(Actor, id, survey_item, Stop),
        _ => Redirect($"/surveys/{id}"), async () => Show(await read.Run(Actor, id, Stop), sheet => Sheet = sheet));
}
