using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Training;

[Needs(Act.FeedbackGive)]
public sealed class GiveNetworkFeedbackPage(GiveNetworkFeedback give, ReadNetworkDay read) : BotPage
{
    [BindProperty] public NetworkFeedbackInput Input { get; set; } = new();
    public NetworkDaySheet Sheet { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id) => Show(await read.Run(Actor, id, Stop), sheet => Sheet = sheet);

    public async Task<IActionResult> OnPostAsync(Guid id) => ModelState.IsValid
        ? await Answer(await give.Run(Actor, id, Input, Stop), day => Redirect($"/training/network-days/{day}"), () => OnGetAsync(id))
        : await Again(() => OnGetAsync(id));
}
