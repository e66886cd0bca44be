using BackOnTrack.Domain;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackOnTrack.Features.Custody;

/// <summary>A page with one form about an establishment; who does not keep it is told so at the post.</summary>
public abstract class KeepPage(ReadEstablishment read) : BotPage
{
    [FromRoute] public int Id { get; set; }
    public EstablishmentView View { get; private set; } = null!;

    /// <summary>Whether the page has something to do.</summary>
    protected virtual bool Has(EstablishmentView view) => true;

    public virtual async Task<IActionResult> OnGetAsync() => await Load();

    protected async Task<IActionResult> Do(Func<Task<Outcome<Guid>>> act) => ModelState.IsValid
        ? await Answer(await act(), _ => Redirect($"/establishments/{Id}"), Load)
        : await Again(Load);

    private async Task<IActionResult> Load()
    {
        var page = Show(await read.Run(Actor, Id, Stop), view => View = view);
        return page is PageResult && !Has(View) ? NotFound() : page;
    }
}
