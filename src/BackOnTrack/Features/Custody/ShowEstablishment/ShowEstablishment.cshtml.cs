using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Custody;

[Needs(Act.DirectoryRead)]
public sealed class ShowEstablishmentPage(ReadEstablishment read) : BotPage
{
    public EstablishmentView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(int id) => Show(await read.Run(Actor, id, null, Stop), view => View = view);
}
