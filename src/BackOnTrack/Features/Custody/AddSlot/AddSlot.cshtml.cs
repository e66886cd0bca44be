using BackOnTrack.Access;
using BackOnTrack.Web;
using BackOnTrack.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Custody;

[Needs(Act.DirectoryWrite)]
public sealed class AddSlotPage(AddSlot act, ReadEstablishment read, Words words) : KeepPage(read)
{
    public IEnumerable<Choice> Weekdays => Choice.From(words, "Custody.Weekday", Enum.GetValues<DayOfWeek>().OrderBy(d => ((int)d + 6) % 7));

    [BindProperty] public SlotForm Input { get; set; } = new();

    public Task<IActionResult> OnPostAsync() => Do(id => act.Run(Actor, id, Input, Stop));
}

public sealed class SlotForm
{
    public DayOfWeek? Weekday { get; set; }
    public TimeOnly? Starts { get; set; }
    public TimeOnly? Ends { get; set; }
    public DateOnly? From { get; set; }
    public DateOnly? Until { get; set; }
}
