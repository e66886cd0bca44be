using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Training;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Training;

[Needs(Act.NetworkNote)]
public sealed class WriteNetworkNotePage(WriteNetworkNote write, ReadNetworkDay read) : BotPage, IShowsANetworkDay
{
    [BindProperty] public NoteInput Input { get; set; } = new();
    public NetworkDaySheet Sheet { get; private set; } = null!;
    public bool May(Act act) => AccessTable.Allows(act, Actor.Hat);

    public async Task<IActionResult> OnPostAsync(Guid id) => ModelState.IsValid
        ? await Answer(await write.Run(Actor, id, Input, Stop), _ => Redirect($"/training/network-days/{id}"), () => Same(id))
        : await Again(() => Same(id));

    private async Task<IActionResult> Same(Guid id) => Show(await read.Run(Actor, id, Stop), sheet => Sheet = sheet);
}
