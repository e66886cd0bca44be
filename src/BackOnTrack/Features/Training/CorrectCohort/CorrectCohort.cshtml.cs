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
        var page = Show(await read.Run(Actor, id, Stop), sheet => Sheet = sheet);
        if (Sheet is not null) Input = Said();
        return page;
    }

    public async Task<IActionResult> OnPostAsync(Guid id) => ModelState.IsValid
        ? await Answer(await correct.Run(Actor, id, Input, Stop), _ => Redirect($"/training/cohorts/{id}"), () => Same(id))
        : await Again(() => Same(id));

    private async Task<IActionResult> Same(Guid id)
    {
        var page = Show(await read.Run(Actor, id, Stop), sheet => Sheet = sheet);
        if (Sheet is null || Sheet.Cohort.Version == Input.Version) return page;
        await TheyWereFaster(id, Said(), Input);
        Input.Version = Sheet.Cohort.Version;
        return page;
    }

    private CorrectCohortInput Said() => new()
    {
        Name = Sheet.Cohort.Name, Place = Sheet.Cohort.Place, Seats = Sheet.Cohort.Seats, Trainers = Sheet.Cohort.Trainers, OtherTrainers = Sheet.Cohort.OthersOf(Sheet.Days, curriculum),
        Version = Sheet.Cohort.Version,
    };
}
