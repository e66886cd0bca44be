using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Recruitment;

[Needs(Act.ReferenceWithdraw)]
public sealed class WithdrawReferencePage(WithdrawReference withdraw) : BotPage
{
    public async Task<IActionResult> OnPostAsync(Guid id) => await Answer(await withdraw.Run(Actor, id, Stop),
        application => Redirect($"/applications/{application}"), () => Task.FromResult<IActionResult>(NotFound()));
}
