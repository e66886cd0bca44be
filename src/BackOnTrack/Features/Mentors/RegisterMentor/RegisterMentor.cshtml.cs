using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Features.Drafts;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Mentors.RegisterMentor;

[Needs(Act.MentorRegister)]
public sealed class RegisterMentorPage(RegisterMentor register, OfferRegistration offer, Programme programme) : DeskPage, IHoldsAProfile
{
    [BindProperty] public RegisterInput Input { get; set; } = new();
    ProfileInput IHoldsAProfile.Input => Input;
    public RegisterOffer Offer { get; private set; } = new([], []);

    public async Task<IActionResult> OnGetAsync()
    {
        if (HttpMethods.IsGet(Request.Method)) Input.Capacity = programme.Mentors.Capacity;
        var page = Show(await offer.Run(Actor, Stop), o => Offer = o);
        if (Offer.Units.Count == 1) Input.Unit = Offer.Units[0].Id;
        return page;
    }

    public async Task<IActionResult> OnPostAsync() => ModelState.IsValid
        ? await Answer(await register.Run(Actor, Input, Stop), id => Redirect($"/mentors/{id}"), OnGetAsync)
        : await Again(OnGetAsync);
}
