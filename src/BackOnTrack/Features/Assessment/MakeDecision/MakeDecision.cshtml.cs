using BackOnTrack.Access;
using BackOnTrack.Domain.Assessment;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Assessment;

[Needs(Act.DecisionMake)]
public sealed class MakeDecisionPage(MakeDecision decide, ReadAssessment read) : AssessmentPage(read)
{
    [BindProperty] public DecisionInput Input { get; set; } = new();
    protected override string Form => AssessmentForms.Decision;

    public override async Task<IActionResult> OnGetAsync()
    {
        var page = await Load();
        Restore(View?.Typed);
        return page;
    }

    public Task<IActionResult> OnPostAsync() => Save(() => decide.Run(Actor, Id, Input, Stop));
}
