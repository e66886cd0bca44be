using BackOnTrack.Access;
using BackOnTrack.Features.Accounts;
using BackOnTrack.Features.Asking;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Plans;

/// <summary>Asks before a code is made, and shows it once.</summary>
[Needs(Act.LifeAreaCodeMake)]
public sealed class MakeLifeCodePage(ReadLifeAreas read, MakeLifeCode make, Tickets tickets) : CodePage(tickets)
{
    public LifeOverview Life { get; private set; } = null!;
    public string Back => $"/mentorships/{Id}/life-areas";
    protected override string Tablet => "/life-areas/answer";

    public async Task<IActionResult> OnGet()
    {
        var page = await Load();
        if (Life is not null) TakeShown();
        return page;
    }

    public async Task<IActionResult> OnPost() => await Answer(await make.Run(Actor, Id, Stop), ShowOnce, Load);

    private async Task<IActionResult> Load() => Show(await read.Run(Actor, Id, Stop), life => Life = life);
}
