using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Recruitment;

/// <summary>Open to everybody while the service takes applications.</summary>
[Needs(Act.ApplicationForm, Anonymous = true, Rate = Rate.Code)]
public sealed class ApplyPage(Apply apply, OfferApplication offer) : BotPage, IHoldsAnApplication
{
    [BindProperty] public ApplicationInput Input { get; set; } = new();
    public ApplicationOffer Offer { get; private set; } = null!;
    public string Confirms => "Recruitment.Confirm.Mine";


    /// <summary>What was written on a form that was shut meanwhile.</summary>
    public IReadOnlyList<string> Texts { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        var page = Show(await offer.Run(Stop), o => Offer = o);
        if (Offer is { CanApply: false }) Texts = await Written.On(Request, Stop);
        return page;
    }

    public async Task<IActionResult> OnPostAsync() => ModelState.IsValid
        ? await Answer(await apply.Run(Input, Stop), _ => Redirect("/apply/thanks"), OnGetAsync)
        : await Again(OnGetAsync);
}
