using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Custody;

[Needs(Act.CustodyList)]
public sealed class ListCustodyPage(ListCustody list) : BotPage
{
    [BindProperty(SupportsGet = true, Name = "p")] public int Number { get; set; } = 1;
    /// <summary>A restriction was registered by reference just now.</summary>
    [BindProperty(SupportsGet = true)] public bool Said { get; set; }
    /// <summary>A restriction was lifted just now, and with it the file was closed to whoever lifted it.</summary>
    [BindProperty(SupportsGet = true)] public bool Lifted { get; set; }
    public CustodyPageOfList List { get; private set; } = new([], false);
    public bool IsSecurity => Actor.Hat == Role.Security;
    public bool May(Act act) => AccessTable.Allows(act, Actor.Hat);

    public async Task<IActionResult> OnGetAsync() => Show(await list.Run(Actor, Number, Stop), found => List = found);
}
