using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Policies;

[Needs(Act.PolicyRead)]
public sealed class ReadPolicyPage(ReadPolicy read) : BotPage, IShowsAPolicy
{
    public PolicySheet Sheet { get; private set; } = null!;
    public bool May(Act act) => AccessTable.Allows(act, Actor.Hat);

    public async Task<IActionResult> OnGetAsync(Guid id) => Show(await read.Run(Actor, id, Stop), sheet => Sheet = sheet);
}

/// <summary>The pages that show a text: reading it, and what was refused to somebody who read it.</summary>
public interface IShowsAPolicy
{
    PolicySheet Sheet { get; }
    bool May(Act act);
}
