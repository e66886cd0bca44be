using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Custody;

[Needs(Act.DirectoryRead)]
public sealed class ListEstablishmentsPage(ListEstablishments list) : BotPage
{
    public IReadOnlyList<Establishment> Places { get; private set; } = [];

    public bool MayAdd => AccessTable.Allows(Act.EstablishmentAdd, Actor.Hat);

    public async Task<IActionResult> OnGetAsync() => Show(await list.Run(Actor, Stop), found => Places = found);
}
