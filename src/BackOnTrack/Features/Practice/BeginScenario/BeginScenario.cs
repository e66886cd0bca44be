using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Claims;
using BackOnTrack.Domain.Practice;
using BackOnTrack.Domain.Training;
using BackOnTrack.Web;

namespace BackOnTrack.Features.Practice;

/// <summary>The few things a plan begins with; everything else has a value to begin with.</summary>
public sealed class ScenarioInput
{
    public string? Name { get; set; }
    public string? Country { get; set; }
    public PayModel? Pay { get; set; }
    public EducationLevel? Level { get; set; }
}

/// <summary>Begins a scenario with the values of the pack in force and a guess where it has none. They stay what they are when the pack's change.</summary>
public sealed class BeginScenario(Database db, Curriculum curriculum)
{
    public Task<Outcome<Guid>> Run(Actor actor, ScenarioInput input, CancellationToken stop) => db.Write(actor, Act.AdoptionWrite, tx =>
    {
        var plan = AdoptionPlan.Begin(input.Name, input.Country, input.Pay, input.Level, tx.Programme, curriculum.Days.Count, tx.Now.Day());
        if (!AdoptionScenario.Begin(plan, actor.Account, tx.Now).Accepted(out var scenario, out var refusals)) return Task.FromResult(Outcome<Guid>.Refused(refusals));
        tx.Add(scenario);
        tx.Add(scenario.ToVersion(tx.Now));
        tx.Did(Act.AdoptionWrite, null, scenario.Id);
        return Task.FromResult<Outcome<Guid>>(scenario.Id);
    }, stop);
}
