using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Assessment;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Assessment;

[Needs(Act.AssessmentPrepare)]
public sealed class AnswerCriterionPage(AnswerCriterion answer, ReadAssessment read, Programme programme) : AssessmentPage(read)
{
    [FromRoute] public int Number { get; set; }
    [BindProperty] public CriterionInput Input { get; set; } = new();

    public Criterion Criterion => (Criterion)(Number - 1);

    protected override string Form => AssessmentForms.Of(Criterion);

    public override async Task<IActionResult> OnGetAsync()
    {
        if (!programme.TargetGroup.Criteria.Contains(Criterion)) return NotFound();
        var page = await Load();
        if (View?.Whole.Prepared.Answer(Criterion) is { } last)
            Input = new()
            {
                Reply = last.Reply, Reason = last.Reason.Text, Source = last.Source, SourceDate = last.SourceDate, Statement = last.Statement, Method = last.Method,
            };
        Restore(View?.Typed);
        return page;
    }

    public Task<IActionResult> OnPostAsync()
    {
        Input.Criterion = Criterion;
        return Save(() => answer.Run(Actor, Id, Input, Stop));
    }
}
