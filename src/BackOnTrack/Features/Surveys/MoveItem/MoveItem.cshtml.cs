using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Surveys;

/// <summary>Two buttons beside an item of a draft: up and down.</summary>
[Needs(Act.SurveyWrite)]
public sealed class MoveItemPage(MoveItem move, ReadSurvey read) : BotPage, IShowsASurvey
{
    [BindProperty(Name = "up")] public bool Up { get; set; }

    public SurveySheet Sheet { get; private set; } = null!;
    public bool May(Act act) => AccessTable.Allows(act, Actor.Hat);

    public async Task<IActionResult> OnPostAsync(Guid id, Guid survey_item) => await Answer(await move.Run(Actor, id, survey_item, Up, Stop),
        _ => Redirect($"/surveys/{id}"), async () => Show(await read.Run(Actor, id, Stop), sheet => Sheet = sheet));
}
