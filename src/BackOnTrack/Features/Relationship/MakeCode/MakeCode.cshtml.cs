using BackOnTrack.Access;
using BackOnTrack.Features.Accounts;
using BackOnTrack.Features.Asking;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Relationship;

/// <summary>Asks before a code is made, and shows it once.</summary>
[Needs(Act.RelationshipCodeMake)]
public sealed class MakeCodePage(ReadRelationship read, MakeCode make, Tickets tickets) : CodePage(tickets)
{
    public RelationshipSheet Sheet { get; private set; } = null!;
    public string Back => $"/mentorships/{Id}/relationship";
    protected override string Tablet => "/relationship/answer";

    public async Task<IActionResult> OnGet()
    {
        var page = await Load();
        if (Sheet is not null) TakeShown();
        return page;
    }

    public async Task<IActionResult> OnPost() => await Answer(await make.Run(Actor, Id, Stop), ShowOnce, Load);

    private async Task<IActionResult> Load() => Show(await read.Run(Actor, Id, Stop), sheet => Sheet = sheet);
}
