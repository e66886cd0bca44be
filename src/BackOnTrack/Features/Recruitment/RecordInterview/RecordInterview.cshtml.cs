using BackOnTrack.Access;
using BackOnTrack.Domain.Recruitment;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Recruitment;

[Needs(Act.InterviewRecord)]
public sealed class RecordInterviewPage(RecordInterview record, ReadInterviewForm read) : BotPage, IHoldsAnInterview
{
    [BindProperty] public InterviewInput Input { get; set; } = new();
    public InterviewForm Form { get; private set; } = null!;
    public RoleText? Criteria => Form.Criteria;

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        var page = Show(await read.Run(Actor, id, Input.Criteria, Stop), form => Form = form);
        while (Form?.Criteria is { } criteria && Input.Answers.Count < criteria.Lines.Count) Input.Answers.Add(new());
        return page;
    }

    public async Task<IActionResult> OnPostAsync(Guid id) => ModelState.IsValid
        ? await Answer(await record.Run(Actor, id, Input, Stop), _ => Redirect($"/applications/{id}"), () => OnGetAsync(id))
        : await Again(() => OnGetAsync(id));
}
