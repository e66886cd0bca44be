using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Training;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Training;

/// <summary>The sheet that lies on the table: names, boxes, and a line for the trainer.</summary>
[Needs(Act.CohortRead)]
public sealed class PrintSheetPage(ReadDaySheet read, Curriculum curriculum) : BotPage
{
    public DaySheet Sheet { get; private set; } = null!;
    public CurriculumDay? Theme => curriculum.Days.FirstOrDefault(d => d.Number == Sheet.Day.Day);

    public async Task<IActionResult> OnGetAsync(Guid id, Guid day) => Show(await read.Run(Actor, id, day, Stop), sheet => Sheet = sheet);
}
