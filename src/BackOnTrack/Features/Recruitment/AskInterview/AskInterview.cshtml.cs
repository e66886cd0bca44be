using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Recruitment;

[Needs(Act.InterviewAsk)]
public sealed class AskInterviewPage(AskInterview ask, OfferInterviewers offer) : BotPage
{
    public sealed class InterviewerInput
    {
        public Guid? Interviewer { get; set; }
    }

    [BindProperty] public InterviewerInput Input { get; set; } = new();
    public InterviewerOffer Offer { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        var page = Show(await offer.Run(Actor, id, Stop), o => Offer = o);
        if (HttpMethods.IsGet(Request.Method)) Input.Interviewer = Offer?.Interviewer;
        return page;
    }

    public async Task<IActionResult> OnPostAsync(Guid id) => ModelState.IsValid
        ? await Answer(await ask.Run(Actor, id, Input.Interviewer, Stop), _ => Redirect($"/applications/{id}"), () => OnGetAsync(id))
        : await Again(() => OnGetAsync(id));
}
