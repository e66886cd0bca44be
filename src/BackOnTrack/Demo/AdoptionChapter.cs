using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Claims;
using BackOnTrack.Domain.Practice;
using BackOnTrack.Features.Practice;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Demo;

/// <summary>Who pays, from three years back, what things cost that nobody claims, and an invented country that weighs two ways to begin.</summary>
internal sealed class AdoptionChapter(Stage stage, Story story, Script script)
{
    private const int FirstDay = -679, RatesRise = -200, FundLeaves = -120, FundPays = 60, MinistryPays = 25, MinistryPaysAll = 70;

    private Actor Evaluator => stage.As(story.People.First(p => p.Role == Role.Evaluator).Name);
    private Actor Coordinator => stage.As(story.People.First(p => p.Role == Role.Coordinator).Name);

    public void Tell()
    {
        script.On(FirstDay, 9, async () =>
        {
            await Pays("EU fund (invented)", FundPays, YearsBack(3), stage.Today.AddDays(FundLeaves));
            await Pays("Ministry (invented)", MinistryPays, YearsBack(3), stage.Today.AddDays(FundLeaves));
            await Pays("Ministry after the fund (invented)", MinistryPaysAll, stage.Today.AddDays(FundLeaves), null);
        });
        foreach (var (kind, first, later) in new[] { (CostRateKind.EmployedHour, 310, 320), (CostRateKind.TrainingDay, 1900, 2000), (CostRateKind.CoachTalk, 650, 680), (CostRateKind.CoordinationMonth, 14500, 15000) })
        {
            script.On(FirstDay, 10, () => Costs(kind, first, YearsBack(3)));
            script.On(RatesRise, 10, () => Costs(kind, later, stage.Day));
        }
        script.On(-60, 9, () => Begin("Paid by the hour", PayModel.FeePerHour, EducationLevel.Bachelor));
        script.On(-60, 10, async () => await Answered(await Begin("Volunteers", PayModel.Volunteer, EducationLevel.Open)));
    }

    private DateOnly YearsBack(int years) => stage.Today.AddYears(-years);

    private Task<Guid> Pays(string name, decimal percent, DateOnly from, DateOnly? until) =>
        stage.Do<AddSource, Guid>(act => act.Run(Coordinator, new() { Name = name, Percent = percent, From = from, Until = until }, stage.Stop));

    private Task<Guid> Costs(CostRateKind kind, decimal amount, DateOnly from) => stage.Do<SetCostRate, Guid>(act => act.Run(Coordinator, new() { Kind = kind, Amount = amount, From = from }, stage.Stop));

    private Task<Guid> Begin(string name, PayModel pay, EducationLevel level) =>
        stage.Do<BeginScenario, Guid>(act => act.Run(Evaluator, new() { Name = name, Country = "Utopia (invented)", Pay = pay, Level = level }, stage.Stop));

    /// <summary>Some of the law is looked into, and one guess is replaced by what the country counted itself.</summary>
    private async Task Answered(Guid id)
    {
        var it = await stage.Find(tx => tx.Scenarios.AsNoTracking().SingleAsync(s => s.Id == id, stage.Stop));
        LegalState[] answers = [LegalState.InPlace, LegalState.ToChange, LegalState.InPlace, LegalState.InPlace, LegalState.Missing];
        var plan = it.Plan with
        {
            Estimates = [it.Plan.Estimates[0] with { Likely = 15, From = "Invented: the prisons of Utopia counted 15 last year." }, .. it.Plan.Estimates.Skip(1)],
            Legal = [.. it.Plan.Legal.Select((answer, n) => n < answers.Length ? answer with { State = answers[n] } : answer)],
        };
        await stage.Do<WriteScenario, Guid>(act => act.Run(Evaluator, id, plan, it.Version, stage.Stop));
    }
}
