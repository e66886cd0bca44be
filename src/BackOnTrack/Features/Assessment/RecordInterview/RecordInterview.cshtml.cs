using BackOnTrack.Access;
using BackOnTrack.Domain.Assessment;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Assessment;

[Needs(Act.AssessmentPrepare)]
public sealed class RecordInterviewPage(RecordInterview record, ReadAssessment read, TimeProvider clock) : AssessmentPage(read)
{
    [BindProperty] public InterviewInput Input { get; set; } = new();

    protected override string Form => AssessmentForms.Interview;

    public override async Task<IActionResult> OnGetAsync()
    {
        var page = await Load();
        if (View is null) return page;
        Input = new() { HeldOn = clock.Today(), HeldBy = User.NameOf(), Language = View.Whole.Mentee.Language };
        Restore(View.Typed);
        return page;
    }

    public Task<IActionResult> OnPostAsync() => Save(() => record.Run(Actor, Id, Input, Stop));
}
