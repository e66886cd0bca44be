using BackOnTrack.Access;
using BackOnTrack.Features.Accounts;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Relationship;

/// <summary>Asks before a code is made, and shows it once.</summary>
[Needs(Act.RelationshipCodeMake)]
public sealed class MakeCodePage(ReadRelationship read, MakeCode make, Tickets tickets) : BotPage
{
    private static readonly TimeSpan toShow = TimeSpan.FromMinutes(10);

    [FromRoute] public Guid Id { get; set; }
    public RelationshipSheet Sheet { get; private set; } = null!;
    public string Back => $"/mentorships/{Id}/relationship";

    /// <summary>Where the tablet is sent.</summary>
    public string Address => $"{Request.Scheme}://{Request.Host}/relationship/answer";

    /// <summary>The code just made, this once.</summary>
    public string? Code { get; private set; }

    public async Task<IActionResult> OnGet()
    {
        var page = await Load();
        if (Sheet is null || tickets.Held<ShownOnce>(HttpContext) is not { } shown || shown.About != Id) return page;
        Code = shown.Lines[0];
        tickets.Drop<ShownOnce>(HttpContext);
        return page;
    }

    public async Task<IActionResult> OnPost() => await Answer(await make.Run(Actor, Id, Stop), code =>
    {
        tickets.Give(HttpContext, new ShownOnce(Id, [code]), toShow);
        return Redirect($"{Back}/code");
    }, Load);

    private async Task<IActionResult> Load() => Show(await read.Run(Actor, Id, Stop), sheet => Sheet = sheet);
}
