using BackOnTrack.Access;
using BackOnTrack.Domain.Recruitment;
using BackOnTrack.Features.Drafts;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Recruitment;

[Needs(Act.InterviewRecord)]
public sealed class RecordInterviewPage(RecordInterview record, ReadInterviewForm read) : DeskPage, IHoldsAnInterview
{
    [BindProperty] public InterviewInput Input { get; set; } = new();
    public InterviewForm Form { get; private set; } = null!;
    public RoleText? Criteria => Form.Criteria;

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        // The answers belong to the questions they were typed under, also when there are others by now.
        if (Restored?.Typed.GetValueOrDefault("Input.Criteria") is [var typed] && Guid.TryParse(typed, out var asked)) Input.Criteria = asked;
        var page = Show(await read.Run(Actor, id, Input.Criteria, Stop), form => Form = form);
        while (Form?.Criteria is { } criteria && Input.Answers.Count < criteria.Lines.Count) Input.Answers.Add(new());
        return page;
    }

    public async Task<IActionResult> OnPostAsync(Guid id) => ModelState.IsValid
        ? await Answer(await record.Run(Actor, id, Input, Stop), _ => Redirect($"/applications/{id}"), () => OnGetAsync(id))
        : await Again(() => OnGetAsync(id));
}
