using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Training;
using BackOnTrack.Features.Drafts;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Training;

[Needs(Act.NetworkNote)]
public sealed class WriteNetworkNotePage(WriteNetworkNote write, ReadNetworkDay read) : DeskPage, IShowsANetworkDay
{
    [BindProperty] public NoteInput Input { get; set; } = new();
    public NetworkDaySheet Sheet { get; private set; } = null!;
    public bool Asks { get; private set; }
    public override string DraftBack => $"/training/network-days/{Sheet.Day.Id}";
    public bool May(Act act) => AccessTable.Allows(act, Actor.Hat);

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (!ModelState.IsValid) return await Again(() => Same(id));
        var written = await write.Run(Actor, id, Input, Stop);
        Asks = !written.Accepted(out _, out var refusals) && refusals.Any(r => r.Code == WriteNetworkNote.NamesMentee);
        return await Answer(written, _ => Redirect($"/training/network-days/{id}"), () => Same(id));
    }

    private async Task<IActionResult> Same(Guid id) => Show(await read.Run(Actor, id, Stop), sheet => Sheet = sheet);
}
