using BackOnTrack.Access;
using BackOnTrack.Domain.People;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.People;

/// <summary>What was put right about a person, and what stood there before.</summary>
[Needs(Act.PersonHistoryRead)]
public sealed class ReadCorrectionsPage(ReadCorrections act) : BotPage
{
    [FromRoute] public Guid Id { get; set; }
    [BindProperty(SupportsGet = true, Name = "p")] public int Number { get; set; } = 1;

    public CorrectionsRead Read { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync() => Show(await act.Run(Actor, Id, Number, Stop), read => Read = read);

    /// <summary>A value as people read it; null where there was none.</summary>
    public static string? Shown(PersonPart part, string? value) =>
        part is PersonPart.Born && value is not null ? DayText.Of(DateOnly.ParseExact(value, Mentee.DayFormat)) : value;
}
