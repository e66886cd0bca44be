using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Practice;

[Needs(Act.PracticeWrite)]
public sealed class TakeFigurePage(TakeFigure take, DropFigure drop, ListEvidence list) : BotPage
{
    public sealed class FigureInput
    {
        public string? Figure { get; set; }
        public string? Period { get; set; }

        /// <summary>Out of the entry instead of into it.</summary>
        public bool Drop { get; set; }
    }

    [BindProperty(SupportsGet = true, Name = "period")] public string? Period { get; set; }
    [BindProperty] public FigureInput Input { get; set; } = new();

    public EvidenceSheet Sheet { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id) => Show(await list.Run(Actor, id, Period, Stop), sheet => Sheet = sheet);

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (!ModelState.IsValid) return await Again(() => OnGetAsync(id));
        var outcome = Input.Drop ? await drop.Run(Actor, id, Input.Figure, Input.Period, Stop) : await take.Run(Actor, id, Input.Figure, Input.Period, Stop);
        return await Answer(outcome, _ => Redirect($"/practices/{id}/figures?period={Uri.EscapeDataString(Input.Period ?? "")}"), () => OnGetAsync(id));
    }
}
