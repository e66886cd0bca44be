using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Custody;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackOnTrack.Features.Custody;

/// <summary>What was written down never was so: why, and both stay.</summary>
[Needs(Act.CustodyCorrect)]
public sealed class CorrectCustodyPage(CorrectCustody correct, ReadCustody read) : BotPage
{
    [FromRoute] public Guid Id { get; set; }
    [FromRoute] public Guid Change { get; set; }
    [BindProperty] public MistakeForm Input { get; set; } = new();
    public CustodyView View { get; private set; } = null!;
    public CustodyChange It { get; private set; } = null!;

    /// <summary>Why this reader cannot say it; null where they can.</summary>
    public Refusal? WhyNot => View.WhyNotStruck(It, Actor);

    public async Task<IActionResult> OnGetAsync() => await Load();

    public async Task<IActionResult> OnPostAsync()
    {
        if (await Load() is not PageResult) return NotFound();
        return ModelState.IsValid
            ? await Answer(await correct.Run(Actor, Change, Input.Mistake, Stop), _ => Redirect(View.After(It.Record)), Load)
            : await Again(Load);
    }

    private async Task<IActionResult> Load()
    {
        var page = Show(await read.Run(Actor, Id, Stop), view => View = view);
        if (page is not PageResult || View.Changes.FirstOrDefault(c => c.Id == Change) is not { CanBeAMistake: true } it) return NotFound();
        It = it;
        return page;
    }
}

public sealed class MistakeForm
{
    public Mistake? Mistake { get; set; }
}
