using BackOnTrack.Domain.Custody;
using BackOnTrack.Web;
using BackOnTrack.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackOnTrack.Features.Custody;

/// <summary>A short page on which one event of somebody's custody is written down.</summary>
public abstract class EventPage(CustodyKind kind, RecordEvent record, ReadCustody read, Words words) : BotPage
{
    [FromRoute] public Guid Id { get; set; }
    [BindProperty] public CustodyEvent Input { get; set; } = new();
    public CustodyView View { get; private set; } = null!;

    /// <summary>The texts, for choices of a page's own.</summary>
    protected Words Texts { get; } = words;

    public IEnumerable<Choice> Places => View.Places.Where(p => p.IsOpenOn(View.Today)).Select(p => new Choice($"{p.Id}", p.Name)).Prepend(new("", Texts["Custody.Choice.Nowhere"]));
    public IEnumerable<Choice> Wings => View.Wings.Where(w => !(w.Until < View.Today)).OrderBy(w => View.PlaceOf(w.Establishment)).ThenBy(w => w.Name)
        .Select(w => new Choice($"{w.Id}", $"{View.PlaceOf(w.Establishment)}, {w.Name}")).Prepend(new("", Texts["Custody.Choice.NoWing"]));

    /// <summary>The record the event is about, where it is about one.</summary>
    protected virtual Guid? About => null;

    /// <summary>Whether the page has something to do.</summary>
    protected virtual bool Has(CustodyView view) => true;

    public virtual async Task<IActionResult> OnGetAsync()
    {
        var page = await Load();
        if (page is PageResult) Input = Begin(View);
        return page;
    }

    /// <summary>What the form begins with.</summary>
    protected virtual CustodyEvent Begin(CustodyView view) => new() { Day = view.Today };

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) return await Again(Load);
        var outcome = await record.Run(Actor, Id, Input with { Kind = kind, Record = About }, null, Stop);
        var next = outcome.Accepted(out var said, out _) ? await After(said) : "";
        return await Answer(outcome, _ => Redirect(next), Load);
    }

    /// <summary>Where whoever saved it is led: to the page that says what was saved.</summary>
    protected virtual Task<string> After(Guid said) => Task.FromResult($"/mentees/{Id}/custody?said={said}");

    private async Task<IActionResult> Load()
    {
        var page = Show(await read.Run(Actor, Id, Stop), view => View = view);
        return page is PageResult && !Has(View) ? NotFound() : page;
    }
}
