using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Claims;
using BackOnTrack.Features.Mentors;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Claims.RunPayroll;

/// <summary>Puts everything approved into one numbered batch and locks it.</summary>
public sealed class RunPayroll(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, CancellationToken stop) => db.Write(actor, Act.PayrollRun, async tx =>
    {
        var claims = await tx.Claims.Where(c => c.State == ClaimState.Approved).OrderBy(c => c.Id).ToListAsync(stop);
        if (claims.Count == 0) return new Refusal("Claims.Refuse.NothingToPay");
        var number = await tx.Ask<int>($"select nextval('bot.payroll_number')::int", stop);
        foreach (var claim in claims) if (!claim.Pay(number, actor.Account, tx.Now).Accepted(out _, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Did(Act.PayrollRun, null, claims[0].Id);
        return claims[0].Id;
    }, stop);
}

/// <summary>One batch: when and by whom it was made, how many claims, and what it came to.</summary>
public sealed record Batch(int Number, DateTimeOffset? MadeAt, int Claims, int Minutes, int Kilometres, int Total)
{
    public string? MadeBy { get; init; }
}

/// <summary>What waits for the next batch, and the batches there were, newest first.</summary>
public sealed record Payroll(int Waiting, int WaitingTotal, IReadOnlyList<Batch> Batches, bool More);

public sealed class ListBatches(Database db)
{
    public const int OnAPage = 24;

    public Task<Outcome<Payroll>> Run(Actor actor, int page, CancellationToken stop) => db.Read<Payroll>(actor, Act.PayrollRun, async tx =>
    {
        var waiting = await tx.Claims.Where(c => c.State == ClaimState.Approved).Select(c => c.Fee + c.Travel + c.Expenses).ToListAsync(stop);
        var batches = await tx.Claims.Where(c => c.Batch != null).GroupBy(c => c.Batch!.Value).OrderByDescending(g => g.Key)
            .Select(g => new Batch(g.Key, g.Max(c => c.PaidAt), g.Count(), g.Sum(c => c.Minutes), g.Sum(c => c.Kilometres), g.Sum(c => c.Fee + c.Travel + c.Expenses)))
            .Skip((page - 1) * OnAPage).Take(OnAPage + 1).ToListAsync(stop);
        var numbers = batches.Take(OnAPage).Select(b => b.Number).ToList();
        var makers = await tx.Claims.Where(c => c.Batch != null && c.PaidBy != null && numbers.Contains(c.Batch.Value)).Select(c => new { Number = c.Batch!.Value, By = c.PaidBy!.Value })
            .Distinct().ToDictionaryAsync(c => c.Number, c => c.By, stop);
        var names = await tx.NamesOf(makers.Values.Distinct(), stop);
        tx.Saw(Act.PayrollRun, null);
        return new Payroll(waiting.Count, waiting.Sum(),
            [.. batches.Take(OnAPage).Select(b => b with { MadeBy = makers.TryGetValue(b.Number, out var by) ? names.GetValueOrDefault(by) : null })], batches.Count > OnAPage);
    }, stop);
}
