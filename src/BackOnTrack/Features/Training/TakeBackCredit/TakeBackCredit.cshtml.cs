using BackOnTrack.Access;
using BackOnTrack.Domain.Training;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Training;

[Needs(Act.TrainingCreditTakeBack)]
public sealed class TakeBackCreditPage(TakeBackCredit act, ReadTraining read, Curriculum curriculum) : BotPage
{
    [BindProperty] public TakeBackInput Input { get; set; } = new();
    public TrainingSheet Sheet { get; private set; } = null!;

    /// <summary>The days that count from elsewhere.</summary>
    public IEnumerable<CurriculumDay> Credited => curriculum.Days.Where(d => Sheet.Days.Any(l => l.Day == d.Number && l.Standing == DayStanding.Credited));

    public async Task<IActionResult> OnGetAsync(Guid id) => Show(await read.Run(Actor, id, Stop), sheet => Sheet = sheet);

    public async Task<IActionResult> OnPostAsync(Guid id) => ModelState.IsValid
        ? await Answer(await act.Run(Actor, id, Input, Stop), _ => Redirect($"/mentors/{id}/training"), () => OnGetAsync(id))
        : await Again(() => OnGetAsync(id));
}
