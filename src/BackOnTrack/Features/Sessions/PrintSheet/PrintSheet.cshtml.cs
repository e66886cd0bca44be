using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Sessions;

/// <summary>The paper for one meeting.</summary>
[Needs(Act.SheetPrint)]
public sealed class PrintSheetPage(PrintSheet print) : BotPage
{
    [FromRoute] public Guid Mentorship { get; set; }
    [FromRoute] public Guid Appointment { get; set; }
    public IReadOnlyList<DayPaper> Papers { get; private set; } = [];

    public async Task<IActionResult> OnGet() => Show(await print.Run(Actor, Mentorship, Appointment, Stop), papers => Papers = papers);
}
