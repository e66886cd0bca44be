using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Training;

[Needs(Act.NetworkNoteRemove)]
public sealed class RemoveNetworkNotePage(RemoveNetworkNote remove) : BotPage
{
    public async Task<IActionResult> OnPostAsync(Guid id) => await Answer(await remove.Run(Actor, id, Stop),
        day => Redirect($"/training/network-days/{day}"), () => Task.FromResult<IActionResult>(NotFound()));
}
