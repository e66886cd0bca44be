using BackOnTrack.Access;
using BackOnTrack.Domain.Assessment;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Assessment;

[Needs(Act.AssessmentPrepare)]
public sealed class RecordCategoryPage(RecordCategory record, ReadAssessment read) : AssessmentPage(read)
{
    [BindProperty] public CategoryInput Input { get; set; } = new();

    public Task<IActionResult> OnPostAsync() => Save(() => record.Run(Actor, Id, Input, Stop));
}
