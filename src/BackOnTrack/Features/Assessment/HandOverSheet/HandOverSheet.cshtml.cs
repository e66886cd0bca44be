using BackOnTrack.Access;
using BackOnTrack.Domain.Assessment;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Assessment;

[Needs(Act.AssessmentPrepare)]
public sealed class HandOverSheetPage(HandOverSheet handOver, ReadAssessment read, TimeProvider clock) : AssessmentPage(read)
{
    [BindProperty] public InformationSheetInput Input { get; set; } = new();

    public override async Task<IActionResult> OnGetAsync()
    {
        var page = await Load();
        if (View is not null) Input = new() { HandedOverOn = clock.Today(), Language = View.Whole.Mentee.Language };
        return page;
    }

    public Task<IActionResult> OnPostAsync() => Save(() => handOver.Run(Actor, Id, Input, Stop));
}
