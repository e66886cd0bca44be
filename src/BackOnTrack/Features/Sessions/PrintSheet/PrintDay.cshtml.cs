using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Sessions;

/// <summary>The papers of a day, today or in the week ahead.</summary>
[Needs(Act.SheetPrint)]
public sealed class PrintDayPage(PrintDay print, TimeProvider clock) : BotPage
{
    public IReadOnlyList<DayPaper> Papers { get; private set; } = [];
    public IReadOnlyDictionary<DateOnly, int> Meetings { get; private set; } = new Dictionary<DateOnly, int>();
    public DateOnly Today => clock.Today();
    public int Ahead { get; private set; }

    public async Task<IActionResult> OnGetAsync(int ahead) => Show(await print.Run(Actor, Ahead = ahead, Stop), day => (Papers, Meetings) = (day.Papers, day.Meetings));
}
