using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Practice;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Practice;

/// <summary>A source of money as typed.</summary>
public sealed class SourceInput
{
    public string? Name { get; set; }
    public decimal? Percent { get; set; }
    public DateOnly? From { get; set; }
    public DateOnly? Until { get; set; }
}

/// <summary>Puts down who pays which share from when.</summary>
public sealed class AddSource(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, SourceInput input, CancellationToken stop) => db.Write(actor, Act.CostKeep, async tx =>
    {
        var known = await tx.FundingSources.AsNoTracking().Where(s => s.CorrectedAt == null).ToListAsync(stop);
        if (!FundingSource.Add(input.Name, input.Percent, input.From, input.Until, known, actor.Account, tx.Now).Accepted(out var source, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Add(source);
        tx.Did(Act.CostKeep, null, source.Id);
        return source.Id;
    }, stop);
}

/// <summary>A source pays no longer from today on.</summary>
public sealed class EndSource(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, CancellationToken stop) => db.Write(actor, Act.CostKeep, async tx =>
    {
        var source = await tx.FundingSources.SingleOrDefaultAsync(s => s.Id == id, stop);
        if (source is null) return Refusal.NotFound;
        if (!source.End(tx.Now.Day()).Accepted(out _, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Did(Act.CostKeep, null, id);
        return id;
    }, stop);
}

/// <summary>Every source there is or was, the newest first.</summary>
public sealed record FundingSheet(IReadOnlyList<FundingSource> Sources)
{
    /// <summary>More than any service has.</summary>
    public const int Most = 200;
}

public sealed class ListFunding(Database db)
{
    public Task<Outcome<FundingSheet>> Run(Actor actor, CancellationToken stop) => db.Read<FundingSheet>(actor, Act.CostKeep, async tx =>
    {
        var sources = await tx.FundingSources.AsNoTracking().OrderByDescending(s => s.From).ThenBy(s => s.Name).Take(FundingSheet.Most).ToListAsync(stop);
        tx.Saw(Act.CostKeep, null);
        return new FundingSheet(sources);
    }, stop);
}
