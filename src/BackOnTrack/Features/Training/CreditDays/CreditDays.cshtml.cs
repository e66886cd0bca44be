using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Training;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Training;

[Needs(Act.TrainingCredit)]
public sealed class CreditDaysPage(CreditDays credit, ReadTraining read, Curriculum curriculum) : BotPage
{
    [BindProperty] public CreditInput Input { get; set; } = new();
    public TrainingSheet Sheet { get; private set; } = null!;
    public Curriculum Curriculum => curriculum;

    public async Task<IActionResult> OnGetAsync(Guid id) => Show(await read.Run(Actor, id, Stop), sheet => Sheet = sheet);

    public async Task<IActionResult> OnPostAsync(Guid id) => ModelState.IsValid
        ? await Answer(await credit.Run(Actor, id, Input, Stop), _ => Redirect($"/mentors/{id}/training"), () => OnGetAsync(id))
        : await Again(() => OnGetAsync(id));
}
