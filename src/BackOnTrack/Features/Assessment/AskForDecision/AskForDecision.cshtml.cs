using BackOnTrack.Access;
using BackOnTrack.Domain.Assessment;
using BackOnTrack.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Assessment;

[Needs(Act.DecisionAsk)]
public sealed class AskForDecisionPage(AskForDecision ask, ReadAssessment read) : AssessmentPage(read)
{
    [BindProperty] public AskInput Input { get; set; } = new();

    public IEnumerable<Choice> Assessors => View.Assessors.Select(a => Choice.Of(a.Account, a.Name));

    public Task<IActionResult> OnPostAsync() => Save(() => ask.Run(Actor, Id, Input, Stop));
}
