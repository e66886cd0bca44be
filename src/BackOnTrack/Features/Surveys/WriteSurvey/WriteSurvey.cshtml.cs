using BackOnTrack.Access;
using BackOnTrack.Domain.Surveys;
using BackOnTrack.Features.Drafts;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Surveys;

[Needs(Act.SurveyWrite)]
public sealed class WriteSurveyPage(WriteSurvey write) : DeskPage, IHoldsASurveyHead
{
    [BindProperty] public SurveyInput Input { get; set; } = new();
    public bool AsksForWhom => true;

    public IActionResult OnGet() => Page();

    public async Task<IActionResult> OnPostAsync() => ModelState.IsValid
        ? await Answer(await write.Run(Actor, Input, Stop), id => Redirect($"/surveys/{id}"), Same)
        : await Again(Same);

    private Task<IActionResult> Same() => Task.FromResult<IActionResult>(Page());
}

/// <summary>The pages with the fields of a survey's head.</summary>
public interface IHoldsASurveyHead
{
    SurveyInput Input { get; }

    /// <summary>Whom it is for is settled with the first version.</summary>
    bool AsksForWhom { get; }
}
