using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Surveys;

[Needs(Act.SurveyRead)]
public sealed class ReadSurveyPage(ReadSurvey read) : BotPage, IShowsASurvey
{
    public SurveySheet Sheet { get; private set; } = null!;
    public bool May(Act act) => AccessTable.Allows(act, Actor.Hat);

    public async Task<IActionResult> OnGetAsync(Guid id) => Show(await read.Run(Actor, id, Stop), sheet => Sheet = sheet);
}

/// <summary>The pages that show a version: reading it, and what was refused to somebody who worked on it.</summary>
public interface IShowsASurvey
{
    SurveySheet Sheet { get; }
    bool May(Act act);
}
