using BackOnTrack.Access;
using BackOnTrack.Domain.Recruitment;
using BackOnTrack.Features.Drafts;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Recruitment;

[Needs(Act.InterviewCorrect)]
public sealed class CorrectInterviewPage(CorrectInterview correct, OfferInterviewCorrection offer) : DeskPage, IHoldsAnInterview
{
    [BindProperty] public InterviewInput Input { get; set; } = new();
    [BindProperty] public string? Why { get; set; }
    public InterviewToCorrect It { get; private set; } = null!;
    public RoleText? Criteria => It.Criteria;

    public async Task<IActionResult> OnGetAsync(Guid id) => Show(await offer.Run(Actor, id, Stop), it =>
    {
        It = it;
        Input = new()
        {
            HeldOn = it.Interview?.HeldOn, Impression = it.Interview?.Impression?.Text,
            Answers = [.. it.Answers.Select(a => new VerdictInput { Verdict = a.Verdict, Note = a.Note?.Text })],
        };
    });

    public async Task<IActionResult> OnPostAsync(Guid id) => ModelState.IsValid
        ? await Answer(await correct.Run(Actor, id, Input, Why, Stop), _ => Redirect($"/applications/{id}"), () => Same(id))
        : await Again(() => Same(id));

    private async Task<IActionResult> Same(Guid id)
    {
        var page = Show(await offer.Run(Actor, id, Stop), it => It = it);
        while (It?.Criteria is { } criteria && Input.Answers.Count < criteria.Lines.Count) Input.Answers.Add(new());
        return page;
    }
}
