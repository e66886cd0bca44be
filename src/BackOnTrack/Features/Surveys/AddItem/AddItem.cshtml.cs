using BackOnTrack.Access;
using BackOnTrack.Domain.Surveys;
using BackOnTrack.Features.Drafts;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Surveys;

[Needs(Act.SurveyWrite)]
public sealed class AddItemPage(AddItem add, ReadSurvey read) : DeskPage, IHoldsAnItem
{
    [BindProperty] public SurveyItemInput Input { get; set; } = new();

    /// <summary>How it is answered; the page asks for what that needs.</summary>
    [BindProperty(SupportsGet = true, Name = "kind")] public ItemKind Kind { get; set; }
    public Guid Id { get; private set; }

    public Task<IActionResult> OnGetAsync(Guid id) => Same(id);

    public async Task<IActionResult> OnPostAsync(Guid id) => ModelState.IsValid
        ? await Answer(await add.Run(Actor, id, Kind, Input, Stop), _ => Redirect($"/surveys/{id}"), () => Same(id))
        : await Again(() => Same(id));

    private async Task<IActionResult> Same(Guid id)
    {
        if (!(await read.Run(Actor, id, Stop)).Accepted(out var sheet, out _) || (!sheet.Survey.IsDraft && ModelState.IsValid)) return NotFound();
        Id = id;
        return Page();
    }
}

/// <summary>The pages with the fields of an item.</summary>
public interface IHoldsAnItem
{
    SurveyItemInput Input { get; }
    ItemKind Kind { get; }
}
