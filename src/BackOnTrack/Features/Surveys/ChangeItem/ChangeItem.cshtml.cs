using BackOnTrack.Access;
using BackOnTrack.Domain.Surveys;
using BackOnTrack.Features.Drafts;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Surveys;

[Needs(Act.SurveyWrite)]
public sealed class ChangeItemPage(ChangeItem change, ReadSurvey read) : DeskPage, IHoldsAnItem
{
    [BindProperty] public SurveyItemInput Input { get; set; } = new();
    public Guid Id { get; private set; }
    public ItemKind Kind { get; private set; }

    /// <summary>An earlier version asked it too: changed words part the two.</summary>
    public bool IsCarriedOver { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, Guid survey_item)
    {
        if (await Find(id, survey_item) is not ({ Survey.IsDraft: true }, { } found)) return NotFound();
        Input = From(found);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, Guid survey_item) => ModelState.IsValid
        ? await Answer(await change.Run(Actor, id, survey_item, Input, Stop), _ => Redirect($"/surveys/{id}"), () => Same(id, survey_item))
        : await Again(() => Same(id, survey_item));

    protected override void PutBack() => Input.Version = TypedOver(Input.Version);

    private async Task<IActionResult> Same(Guid id, Guid survey_item)
    {
        if (await Find(id, survey_item) is not (_, { } found)) return NotFound();
        if (found.Version == Input.Version) return Page();
        await TheyWereFaster(survey_item, From(found), Input);
        Input.Version = found.Version;
        return Page();
    }

    private async Task<(SurveySheet?, SurveyItem?)> Find(Guid id, Guid survey_item)
    {
        if (!(await read.Run(Actor, id, Stop)).Accepted(out var sheet, out _) || sheet.Items.FirstOrDefault(i => i.Id == survey_item) is not { } found) return (null, null);
        (Id, Kind, IsCarriedOver) = (id, found.Kind, found.Lineage != found.Id);
        return (sheet, found);
    }

    private static SurveyItemInput From(SurveyItem i) => new()
    {
        TextEn = i.Text[0], TextDa = i.Text[1], TextNb = i.Text[2], ChoicesEn = i.Choices[0], ChoicesDa = i.Choices[1], ChoicesNb = i.Choices[2],
        UnitEn = i.Unit[0], UnitDa = i.Unit[1], UnitNb = i.Unit[2], Least = i.Least, Most = i.Most, Version = i.Version,
    };
}
