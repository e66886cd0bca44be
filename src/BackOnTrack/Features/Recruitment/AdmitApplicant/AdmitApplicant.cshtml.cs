using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Recruitment;

[Needs(Act.ApplicationAdmit)]
public sealed class AdmitApplicantPage(AdmitApplicant admit, OfferAdmission offer, Programme programme) : BotPage
{
    [BindProperty] public AdmissionInput Input { get; set; } = new();
    public AdmissionOffer Offer { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (HttpMethods.IsGet(Request.Method)) Input.Capacity = programme.Mentors.Capacity;
        return Show(await offer.Run(Actor, id, Stop), o => Offer = o);
    }

    public async Task<IActionResult> OnPostAsync(Guid id) => ModelState.IsValid
        ? await Answer(await admit.Run(Actor, id, Input, Stop), mentor => Redirect($"/mentors/{mentor}"), () => OnGetAsync(id))
        : await Again(() => OnGetAsync(id));
}
