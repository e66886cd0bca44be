using BackOnTrack.Access;
using BackOnTrack.Domain.Interviews;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Interviews;

[Needs(Act.QuoteCheck)]
public sealed class CheckQuotePage(CheckQuote check, ReadQuote read) : BotPage
{
    [BindProperty] public QuoteCheckInput Input { get; set; } = new();
    [BindProperty] public uint Seen { get; set; }

    public QuoteSheet Sheet { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id) => Show(await read.Run(Actor, id, Stop), sheet => (Sheet, Seen) = (sheet, sheet.Quote.Version));

    public async Task<IActionResult> OnPostAsync(Guid id) => ModelState.IsValid
        ? await Answer(await check.Run(Actor, id, Input, Seen, Stop), _ => Redirect("/interviews/quotes"), () => Same(id))
        : await Again(() => Same(id));

    private async Task<IActionResult> Same(Guid id) => Show(await read.Run(Actor, id, Stop), sheet => Sheet = sheet);
}
