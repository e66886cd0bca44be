using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Practice;

[Needs(Act.PracticeWrite)]
public sealed class TakeFigurePage(TakeFigure take, DropFigure drop, ListEvidence list, TimeProvider clock) : BotPage
{
    public sealed class FigureInput
    {
        public string? Figure { get; set; }
        public int Year { get; set; }

        /// <summary>Out of the entry instead of into it.</summary>
        public bool Drop { get; set; }
    }

    [BindProperty(SupportsGet = true)] public int? Year { get; set; }
    [BindProperty] public FigureInput Input { get; set; } = new();

    public EvidenceSheet Sheet { get; private set; } = null!;
    public IEnumerable<int> Years => Enumerable.Range(1, Evidence.Years).Select(back => clock.Today().Year - back);

    public async Task<IActionResult> OnGetAsync(Guid id) => Show(await list.Run(Actor, id, Year, Stop), sheet => Sheet = sheet);

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (!ModelState.IsValid || Input.Year is < 2000 or > 9999) return await Again(() => OnGetAsync(id));
        var outcome = Input.Drop ? await drop.Run(Actor, id, Input.Figure, Input.Year, Stop) : await take.Run(Actor, id, Input.Figure, Input.Year, Stop);
        return await Answer(outcome, _ => Redirect($"/practices/{id}/figures?year={Input.Year}"), () => OnGetAsync(id));
    }
}
