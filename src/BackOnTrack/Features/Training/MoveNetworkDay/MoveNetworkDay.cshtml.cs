using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Training;

[Needs(Act.NetworkPlan)]
public sealed class MoveNetworkDayPage(MoveNetworkDay move, CancelNetworkDay cancel, ReadNetworkDay read) : BotPage, IMovesADay
{
    [BindProperty] public MoveInput Input { get; set; } = new();
    public NetworkDaySheet Sheet { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id) => Show(await read.Run(Actor, id, Stop), sheet =>
    {
        Sheet = sheet;
        Input = new() { On = sheet.Day.On, From = sheet.Day.From, Until = sheet.Day.Until, Place = sheet.Day.Place };
    });

    public async Task<IActionResult> OnPostAsync(Guid id) => ModelState.IsValid
        ? await Answer(await move.Run(Actor, id, Input, Stop), _ => Redirect($"/training/network-days/{id}"), () => Same(id))
        : await Again(() => Same(id));

    public async Task<IActionResult> OnPostCancelAsync(Guid id) =>
        await Answer(await cancel.Run(Actor, id, Input.Off, Stop), _ => Redirect($"/training/network-days/{id}"), () => OnGetAsync(id));

    private async Task<IActionResult> Same(Guid id) => Show(await read.Run(Actor, id, Stop), sheet => Sheet = sheet);
}
