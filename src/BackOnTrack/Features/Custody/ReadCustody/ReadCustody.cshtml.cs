using BackOnTrack.Access;
using BackOnTrack.Domain.Custody;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Custody;

[Needs(Act.CustodyRead)]
public sealed class ReadCustodyPage(ReadCustody read) : BotPage
{
    public CustodyView View { get; private set; } = null!;

    /// <summary>What was saved just now, to be confirmed.</summary>
    [BindProperty(SupportsGet = true)] public Guid? Said { get; set; }

    public async Task<IActionResult> OnGetAsync(Guid id) => Show(await read.Run(Actor, id, Stop), view => View = view);

    public bool May(Act act) => AccessTable.Allows(act, Actor.Hat);

    /// <summary>Whether this reader can say now that it was a mistake.</summary>
    public bool MayStrike(CustodyChange it) => May(Act.CustodyCorrect) && it.CanBeAMistake && View.WhyNotStruck(it, Actor) is null;

    /// <summary>Where the reader came from, as a rule.</summary>
    public string Back => May(Act.CustodyList) ? "/custody" : $"/mentees/{View.Mentee}";
}
