using BackOnTrack.Access;
using BackOnTrack.Domain.Surveys;
using BackOnTrack.Features.Drafts;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Surveys;

[Needs(Act.SurveyWrite)]
public sealed class ChangeSurveyPage(ChangeSurvey change, ReadSurvey read) : DeskPage, IHoldsASurveyHead
{
    [BindProperty] public SurveyInput Input { get; set; } = new();
    public Guid Id { get; private set; }
    public bool AsksForWhom { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!(await read.Run(Actor, id, Stop)).Accepted(out var sheet, out _) || !sheet.Survey.IsDraft) return NotFound();
        (Id, AsksForWhom, Input) = (id, sheet.Survey.Edition == 1, From(sheet.Survey));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id) => ModelState.IsValid
        ? await Answer(await change.Run(Actor, id, Input, Stop), _ => Redirect($"/surveys/{id}"), () => Same(id))
        : await Again(() => Same(id));

    protected override void PutBack() => Input.Version = TypedOver(Input.Version);

    private async Task<IActionResult> Same(Guid id)
    {
        if (!(await read.Run(Actor, id, Stop)).Accepted(out var sheet, out _)) return NotFound();
        (Id, AsksForWhom) = (id, sheet.Survey.Edition == 1);
        if (sheet.Survey.Version == Input.Version) return Page();
        await TheyWereFaster(id, From(sheet.Survey), Input);
        Input.Version = sheet.Survey.Version;
        return Page();
    }

    private static SurveyInput From(Survey s) => new()
    {
        Audience = s.Audience, TitleEn = s.Title[0], TitleDa = s.Title[1], TitleNb = s.Title[2], PurposeEn = s.Purpose[0], PurposeDa = s.Purpose[1], PurposeNb = s.Purpose[2], Version = s.Version,
    };
}
