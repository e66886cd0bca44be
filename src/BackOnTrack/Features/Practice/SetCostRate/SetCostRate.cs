using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Practice;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Practice;

/// <summary>A rate as typed.</summary>
public sealed class RateInput
{
    public CostRateKind? Kind { get; set; }
    public decimal? Amount { get; set; }
    public DateOnly? From { get; set; }
}

/// <summary>Says what something nobody claims costs from a day on.</summary>
public sealed class SetCostRate(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, RateInput input, CancellationToken stop) => db.Write(actor, Act.CostKeep, async tx =>
    {
        var known = await tx.CostRates.AsNoTracking().ToListAsync(stop);
        if (!CostRate.Set(input.Kind, input.Amount, input.From, known, actor.Account, tx.Now).Accepted(out var rate, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Add(rate);
        tx.Did(Act.CostKeep, null, rate.Id);
        return rate.Id;
    }, stop);
}

/// <summary>Every rate there is or was, by kind, the newest first.</summary>
public sealed record RateSheet(IReadOnlyList<CostRate> Rates);

public sealed class ListRates(Database db)
{
    /// <summary>More than any service sets.</summary>
    private const int Most = 200;

    public Task<Outcome<RateSheet>> Run(Actor actor, CancellationToken stop) => db.Read<RateSheet>(actor, Act.CostKeep, async tx =>
    {
        var rates = await tx.CostRates.AsNoTracking().OrderBy(r => r.Kind).ThenByDescending(r => r.From).Take(Most).ToListAsync(stop);
        tx.Saw(Act.CostKeep, null);
        return new RateSheet(rates);
    }, stop);
}
