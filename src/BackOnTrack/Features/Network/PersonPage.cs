using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Network;

/// <summary>A page with one form about somebody of the network: shows who it is, goes back to them.</summary>
public abstract class PersonPage(ReadPerson read) : BotPage
{
    [FromRoute] public Guid Mentorship { get; set; }
    [FromRoute] public Guid Person { get; set; }
    public OneOfThem It { get; private set; } = null!;
    public DateOnly Today { get; private set; }
    public string Back => $"/mentorships/{Mentorship}/network/people/{Person}";

    /// <summary>The page; what the form says before anybody types is set by <paramref name="fill"/>.</summary>
    protected async Task<IActionResult> Open(Action? fill = null) => Show(await read.Run(Actor, Mentorship, Person, 1, Stop), sheet =>
    {
        (It, Today) = (sheet.It, sheet.Today);
        fill?.Invoke();
    });

    protected Task<IActionResult> Same() => Open();
}
