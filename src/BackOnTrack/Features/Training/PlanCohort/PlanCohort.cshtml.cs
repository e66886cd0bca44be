using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Training;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Training;

[Needs(Act.CohortPlan)]
public sealed class PlanCohortPage(PlanCohort plan, Curriculum curriculum) : BotPage
{
    [BindProperty] public CohortInput Input { get; set; } = new();

    public Curriculum Curriculum => curriculum;

    /// <summary>Which days another provider gives, and who that is.</summary>
    public static string WhoElse(Words words, Curriculum curriculum) => string.Join(' ', curriculum.ByOthers.Select(m =>
        words["Training.Say.DaysBy", string.Join(", ", m.Days.Select(d => d.Number)), m.Provider.In(Languages.Current)])) + " " + words["Training.Hint.ElseTheSame"];

    public IActionResult OnGet() => Page();

    public async Task<IActionResult> OnPostAsync() => ModelState.IsValid
        ? await Answer(await plan.Run(Actor, Input, Stop), id => Redirect($"/training/cohorts/{id}"), () => Task.FromResult<IActionResult>(Page()))
        : await Again(() => Task.FromResult<IActionResult>(Page()));
}
