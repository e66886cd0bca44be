using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Practice;

[Needs(Act.PracticeWrite)]
public sealed class TakeQuotePage(TakeQuote take, OfferQuotes offer) : BotPage
{
    public sealed class QuoteInput
    {
        public Guid? Quote { get; set; }
    }

    [BindProperty] public QuoteInput Input { get; set; } = new();
    [BindProperty(SupportsGet = true, Name = "p")] public int P { get; set; } = 1;

    public QuotesSheet Sheet { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id) => Show(await offer.Run(Actor, id, P, Stop), sheet => Sheet = sheet);

    public async Task<IActionResult> OnPostAsync(Guid id) => ModelState.IsValid
        ? await Answer(await take.Run(Actor, id, Input.Quote, Stop), _ => Redirect($"/practices/{id}/quotes"), () => OnGetAsync(id))
        : await Again(() => OnGetAsync(id));
}
