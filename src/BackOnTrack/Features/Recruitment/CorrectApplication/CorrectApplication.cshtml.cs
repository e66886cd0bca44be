using BackOnTrack.Access;
using BackOnTrack.Domain.Recruitment;
using BackOnTrack.Features.Drafts;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Recruitment;

[Needs(Act.ApplicationCorrect)]
public sealed class CorrectApplicationPage(CorrectApplication correct, ReadApplication read) : DeskPage, IHoldsAnApplicationSheet
{
    [BindProperty] public CorrectionInput Input { get; set; } = new();
    ApplicationInput IHoldsAnApplicationSheet.Input => Input;
    public Guid Id { get; private set; }

    /// <summary>Nobody has decided yet.</summary>
    public bool IsOpen { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id) => Show(await read.Run(Actor, id, Stop), view =>
        (Id, IsOpen, Input) = (id, view.Application.IsOpen, CorrectionInput.From(view.Application)));

    public async Task<IActionResult> OnPostAsync(Guid id) => ModelState.IsValid
        ? await Answer(await correct.Run(Actor, id, Input, Stop), _ => Redirect($"/applications/{id}"), () => Same(id))
        : await Again(() => Same(id));

    protected override void PutBack() => Input.Version = TypedOver(Input.Version);

    private async Task<IActionResult> Same(Guid id)
    {
        Application? now = null;
        var page = Show(await read.Run(Actor, id, Stop), view => (Id, IsOpen, now) = (id, view.Application.IsOpen, view.Application));
        if (now is null || now.Version == Input.Version) return page;
        await TheyWereFaster(id, CorrectionInput.From(now), Input);
        Input.Version = now.Version;
        return page;
    }
}
