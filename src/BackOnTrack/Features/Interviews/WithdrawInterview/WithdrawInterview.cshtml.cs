using BackOnTrack.Access;
using BackOnTrack.Domain.Interviews;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Interviews;

[Needs(Act.InterviewWithdraw), StepUp]
public sealed class WithdrawInterviewPage(WithdrawInterview withdraw, OfferWithdrawal offer) : BotPage
{
    public sealed class WithdrawInput
    {
        public Withdrawal? What { get; set; }
    }

    [BindProperty] public WithdrawInput Input { get; set; } = new();

    public WithdrawalOffer Offer { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id) => Show(await offer.Run(Actor, id, Stop), o => Offer = o);

    public async Task<IActionResult> OnPostAsync(Guid id) => ModelState.IsValid
        ? await Answer(await withdraw.Run(Actor, id, Input.What, Stop), _ => Redirect($"/interviews/{id}"), () => OnGetAsync(id))
        : await Again(() => OnGetAsync(id));
}
