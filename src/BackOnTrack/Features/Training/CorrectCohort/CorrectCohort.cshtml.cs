using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Training;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Training;

[Needs(Act.CohortPlan)]
public sealed class CorrectCohortPage(CorrectCohort correct, ReadCohort read, Curriculum curriculum) : BotPage
{
    [BindProperty] public CorrectCohortInput Input { get; set; } = new();
    public CohortSheet Sheet { get; private set; } = null!;
    public Curriculum Curriculum => curriculum;

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        var page = await Same(id);
        if (Sheet?.Cohort is { } cohort)
            Input = new() { Name = cohort.Name, Place = cohort.Place, Seats = cohort.Seats, Trainers = cohort.Trainers, OtherTrainers = cohort.OthersOf(Sheet.Days, curriculum) };
        return page;
    }

    public async Task<IActionResult> OnPostAsync(Guid id) => ModelState.IsValid
        ? await Answer(await correct.Run(Actor, id, Input, Stop), _ => Redirect($"/training/cohorts/{id}"), () => Same(id))
        : await Again(() => Same(id));

    private async Task<IActionResult> Same(Guid id) => Show(await read.Run(Actor, id, Stop), sheet => Sheet = sheet);
}
