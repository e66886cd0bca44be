using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Training;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Training;

[Needs(Act.NetworkAnswer)]
public sealed class AnswerNetworkDayPage(AnswerNetworkDay answer, ReadNetworkDay read) : BotPage, IShowsANetworkDay
{
    [BindProperty] public bool? Comes { get; set; }
    public NoteInput Input { get; } = new();
    public NetworkDaySheet Sheet { get; private set; } = null!;
    public bool May(Act act) => AccessTable.Allows(act, Actor.Hat);

    public async Task<IActionResult> OnPostAsync(Guid id) => await Answer(await answer.Run(Actor, id, Comes, Stop),
        _ => Redirect($"/training/network-days/{id}"), async () => Show(await read.Run(Actor, id, Stop), sheet => Sheet = sheet));
}
