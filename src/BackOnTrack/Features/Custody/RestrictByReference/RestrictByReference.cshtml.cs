using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Custody;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Custody;

/// <summary>One short page for the security office.</summary>
[Needs(Act.RestrictionRecord)]
public sealed class RestrictByReferencePage(RestrictByReference record) : BotPage
{
    [BindProperty] public ReferredEvent Input { get; set; } = new();

    public IActionResult OnGet() => Actor.Hat == Role.Security ? Page() : Redirect("/custody");

    public async Task<IActionResult> OnPostAsync() => ModelState.IsValid
        ? await Answer(await record.Run(Actor, Input.Reference, Input.Event, Stop), _ => Redirect("/custody?said=true"), Same)
        : await Again(Same);

    private Task<IActionResult> Same() => Task.FromResult<IActionResult>(Page());
}

/// <summary>The reference, and what holds.</summary>
public sealed class ReferredEvent
{
    public string? Reference { get; set; }
    public RestrictionKind? Restriction { get; set; }
    public DateOnly? Day { get; set; }
    public DateOnly? Until { get; set; }
    public DecidedBy? DecidedBy { get; set; }

    internal CustodyEvent Event => new() { Restriction = Restriction, Day = Day, Until = Until, DecidedBy = DecidedBy };
}
