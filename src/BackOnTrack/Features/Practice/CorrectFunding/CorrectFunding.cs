using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Practice;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Practice;

/// <summary>A source of money as it should have been put down, and why.</summary>
public sealed class CorrectedSourceInput
{
    public string? Name { get; set; }
    public decimal? Percent { get; set; }
    public DateOnly? From { get; set; }
    public DateOnly? Until { get; set; }
    public string? Why { get; set; }
}

/// <summary>Puts the right share or the right days in the place of wrong ones. What stood there stays on the list and counts nowhere.</summary>
public sealed class CorrectFunding(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, CorrectedSourceInput input, CancellationToken stop) => db.Write(actor, Act.CostKeep, async tx =>
    {
        var known = await tx.FundingSources.Where(s => s.CorrectedAt == null || s.Id == id).ToListAsync(stop);
        if (known.Find(s => s.Id == id) is not { } wrong) return Refusal.NotFound;
        if (!wrong.Correct(input.Name, input.Percent, input.From, input.Until, input.Why, [.. known.Where(s => s != wrong)], actor.Account, tx.Now).Accepted(out var right, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Add(right);
        tx.Did(Act.CostKeep, null, wrong.Id);
        return right.Id;
    }, stop);
}

public sealed class ReadFunding(Database db)
{
    /// <summary>One that was corrected already is not corrected again: its page is not there.</summary>
    public Task<Outcome<FundingSource>> Run(Actor actor, Guid id, CancellationToken stop) => db.Read<FundingSource>(actor, Act.CostKeep, async tx =>
    {
        if (await tx.FundingSources.AsNoTracking().SingleOrDefaultAsync(s => s.Id == id && s.CorrectedAt == null, stop) is not { } source) return Refusal.NotFound;
        tx.Saw(Act.CostKeep, null);
        return source;
    }, stop);
}
