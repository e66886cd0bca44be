using BackOnTrack.Features.Drafts;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Network;

/// <summary>A page with one form about somebody of the network: shows who it is, goes back to them.</summary>
public abstract class PersonPage(ReadPerson read) : DraftedPage
{
    [FromRoute] public Guid Mentorship { get; set; }
    [FromRoute] public Guid Person { get; set; }
    public OneOfThem It { get; private set; } = null!;
    public DateOnly Today { get; private set; }
    public string Back => $"/mentorships/{Mentorship}/network/people/{Person}";

    /// <summary>The name under which the form keeps what is typed; null where it keeps nothing.</summary>
    protected virtual string? Form => null;
    public override string DraftAddress => DraftPlace.At(It.Person.Mentee, Form!, Person);

    /// <summary>The page with what was typed and not sent; what the form says before anybody types is set by <paramref name="fill"/>.</summary>
    protected Task<IActionResult> Open(Action? fill = null) => Load(sheet =>
    {
        fill?.Invoke();
        Restore(sheet.Typed);
    });

    protected Task<IActionResult> Same() => Load(_ => { });

    private async Task<IActionResult> Load(Action<PersonSheet> then) => Show(await read.Run(Actor, Mentorship, Person, 1, Stop, Form), sheet =>
    {
        (It, Today) = (sheet.It, sheet.Today);
        then(sheet);
    });
}
