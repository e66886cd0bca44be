using BackOnTrack.Access;
using BackOnTrack.Domain.People;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.People;

/// <summary>Puts right who somebody is: shows what stands, and takes what differs.</summary>
[Needs(Act.PersonCorrect)]
public sealed class CorrectPersonPage(CorrectPerson act, ReadPerson read) : BotPage
{
    [FromRoute] public Guid Id { get; set; }
    [BindProperty] public PersonInput Input { get; set; } = new();

    public PersonSheet Sheet { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        var page = await Load();
        if (Sheet is not null) Input = Standing();
        return page;
    }

    public async Task<IActionResult> OnPostAsync() => ModelState.IsValid
        ? await Answer(await act.Run(Actor, Id, Input, Stop), _ => Redirect($"/mentees/{Id}/corrections"), Newer)
        : await Again(Load);

    private async Task<IActionResult> Load() => Show(await read.Run(Actor, Id, Stop), sheet => Sheet = sheet);

    private async Task<IActionResult> Newer()
    {
        var page = await Load();
        if (Sheet is null) return page;
        var theirs = Standing();
        (theirs.Source, theirs.Words) = (Input.Source, Input.Words);
        Input.Version = await TakeNewer(Sheet.Last ?? Id, "Input.Version", Input.Version, Sheet.Version, theirs, Input);
        return page;
    }

    private PersonInput Standing() => new() { Name = Sheet.Stands.Name, Born = Sheet.Stands.Born, Registration = Sheet.Stands.Registration, Version = Sheet.Version };
}
