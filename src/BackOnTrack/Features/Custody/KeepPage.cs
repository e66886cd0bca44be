using BackOnTrack.Domain;
using BackOnTrack.Features.Drafts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackOnTrack.Features.Custody;

/// <summary>A page with one form about an establishment; who does not keep it is told so at the post.</summary>
public abstract class KeepPage(ReadEstablishment read) : DeskPage
{
    [FromRoute] public int? Id { get; set; }
    public EstablishmentView View { get; private set; } = null!;

    /// <summary>The slot, wing or entry the page is about, where it is about one.</summary>
    protected virtual Guid? Part => null;

    /// <summary>Whether the page has something to do.</summary>
    protected virtual bool Has(EstablishmentView view) => true;

    protected override bool Keeps => false;

    public virtual async Task<IActionResult> OnGetAsync() => await Load();

    protected async Task<IActionResult> Do(Func<int, Task<Outcome<Guid>>> act)
    {
        if (await Load() is not PageResult) return NotFound();
        return ModelState.IsValid
            ? await Answer(await act(View.Facts.Establishment.Id), _ => Redirect(View.At), () => Task.FromResult<IActionResult>(Page()))
            : await Again(() => Task.FromResult<IActionResult>(Page()));
    }

    private async Task<IActionResult> Load()
    {
        var page = Show(await read.Run(Actor, Id, Part, Stop), view => View = view);
        return page is PageResult && !Has(View) ? NotFound() : page;
    }
}
