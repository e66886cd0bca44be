using BackOnTrack.Domain;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Mentorships.Match;

/// <summary>The page of a match sheet: choose whom to compare, look at the sheet, choose one with a reason.</summary>
public abstract class MatchPage(OpenMatchSheet open) : BotPage
{
    [BindProperty] public MatchInput Input { get; set; } = new();
    public MatchView View { get; private set; } = null!;

    /// <summary>Whether a mentor is replaced, which takes a reason of its own.</summary>
    public virtual bool AsksWhyNow => false;

    protected abstract MatchFor About { get; }
    protected abstract Task<Outcome<Guid>> Choose(CancellationToken stop);

    /// <summary>Where somebody who found there is nothing to match goes back to.</summary>
    public abstract string Back { get; }

    public async Task<IActionResult> OnGetAsync()
    {
        var opened = await open.Run(Actor, About, null, Stop);
        if (opened.Accepted(out _, out var refusals) || refusals[0].Kind == RefusalKind.NotFound) return Show(opened, Take);
        return Redirect(Back);
    }

    /// <summary>Puts the chosen mentors side by side; nothing is saved.</summary>
    public async Task<IActionResult> OnPostCompareAsync()
    {
        if (Input.Mentors.Count == 0) ModelState.AddModelError("Input.Mentors", HttpContext.RequestServices.GetRequiredService<Words>()["Mentorships.Refuse.Columns", 4]);
        if (!ModelState.IsValid) return await Again(() => Same(null));
        return await Answer(await open.Run(Actor, About, Input, Stop), view =>
        {
            Take(view);
            return Page();
        }, () => Same(null));
    }

    public async Task<IActionResult> OnPostAsync() => ModelState.IsValid
        ? await Answer(await Choose(Stop), id => Redirect($"/mentorships/{id}"), () => Same(Input))
        : await Again(() => Same(Input));

    private async Task<IActionResult> Same(MatchInput? input)
    {
        var opened = await open.Run(Actor, About, input, Stop);
        return opened.Accepted(out _, out _) ? Show(opened, Take) : Show(await open.Run(Actor, About, null, Stop), Take);
    }

    private void Take(MatchView view)
    {
        View = view;
        if (Request.Method == "GET") Input.Establishment = view.Establishment;
    }
}
