using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Safety;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Safety;

public sealed class TellingInput
{
    public IncidentCategory? Category { get; set; }
    public List<TellFunction> First { get; set; } = [];
    public int? Hours { get; set; }
    public List<TellFunction> Next { get; set; } = [];
}

/// <summary>Settles who is told of a category of incidents, and after how many hours without an answer who is told next. Holds from the next incident on.</summary>
public sealed class SetTelling(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, TellingInput input, CancellationToken stop) => db.Write(actor, Act.TellingSet, async tx =>
    {
        if (!IncidentTelling.Set(input.Category, input.First, input.Hours, input.Next, actor.Account, tx.Now).Accepted(out var telling, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Add(telling);
        tx.Did(Act.TellingSet, null, telling.Id);
        return telling.Id;
    }, stop);
}

public sealed class ReadTellings(Database db)
{
    public Task<Outcome<IReadOnlyList<IncidentTelling>>> Run(Actor actor, CancellationToken stop) => db.Read<IReadOnlyList<IncidentTelling>>(actor, Act.TellingSet, async tx =>
    {
        var tellings = new List<IncidentTelling>();
        foreach (var category in tx.Programme.Safety.Categories) tellings.Add(await tx.TellingOf(category, stop));
        tx.Saw(Act.TellingSet, null);
        return tellings;
    }, stop);
}
