using BackOnTrack.Access;
using BackOnTrack.Domain.Assessment;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Assessment;

[Needs(Act.ConsentRecord)]
public sealed class RecordConsentPage(RecordConsent record, ReadAssessment read, TimeProvider clock) : AssessmentPage(read)
{
    [FromRoute] public int Number { get; set; }
    [BindProperty] public ConsentInput Input { get; set; } = new();

    public ConsentPurpose Purpose => (ConsentPurpose)(Number - 1);

    public override Task<IActionResult> OnGetAsync()
    {
        Input.On = clock.Today();
        return Load();
    }

    public Task<IActionResult> OnPostAsync()
    {
        Input.Purpose = Purpose;
        return Save(() => record.Run(Actor, Id, Input, Stop));
    }
}
