using BackOnTrack.Access;
using BackOnTrack.Domain.Surveys;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Surveys;

[Needs(Act.SurveyAnswer)]
public sealed class AnswerSurveyPage(AnswerSurvey answer, ReadForm read) : BotPage
{
    [BindProperty] public AnswersInput Input { get; set; } = new();
    public SurveyForm Form { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync(Guid id) => Same(id);

    public async Task<IActionResult> OnPostAsync(Guid id) => ModelState.IsValid
        ? await Answer(await answer.Run(Actor, id, Input, Stop), _ => Redirect($"/surveys/rounds/{id}/answer"), () => Same(id))
        : await Again(() => Same(id));

    /// <summary>A place for each item, so that what was typed finds its own again.</summary>
    private async Task<IActionResult> Same(Guid id)
    {
        var page = Show(await read.Run(Actor, id, Stop), form => Form = form);
        if (Form is not null) Input.Answers = [.. Form.Items.Select(i => Input.Answers.FirstOrDefault(a => a.Item == i.Id) ?? new ItemAnswer { Item = i.Id })];
        return page;
    }
}
