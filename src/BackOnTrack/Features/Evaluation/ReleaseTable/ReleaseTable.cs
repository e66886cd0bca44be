using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Evaluation;
using BackOnTrack.Features.Research;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Evaluation;

/// <summary>
/// Gives a table to the outside. It is settled for the outside, looked at with every earlier release about the same people, and
/// written into the ledger: released, or refused with the releases that stand in the way. Where a research file over the same inquiries
/// is out with rows left out, the two together would say who those are: refused too.
/// </summary>
public sealed class ReleaseTable(Database db, TimeProvider clock)
{
    public Task<Outcome<Guid>> Run(Actor actor, string? measure, Partition by, FigureQuestion asked, CancellationToken stop) => db.Write(actor, Act.FigureRelease, async tx =>
    {
        if (Catalogue.MeasureOf(measure) is not { } of || !of.Partitions.Contains(by)) return Refusal.NotFound;
        await tx.Database.ExecuteSqlAsync($"select bot.release_in_line()", stop);
        var figure = (await tx.Count([of], asked with { Audience = Audience.Outside }, totalsOnly: by is Partition.Total, stop)).First(f => f.Table.Partition == by);
        var earlier = (await tx.WentOutside().Where(r => r.RuleVersion <= Catalogue.RuleVersion).ToListAsync(stop)).ConvertAll(r => (r.Id, r.Figure().Table));
        if (of.Facts == TreatRows.Facts && await tx.FilesWithRowsLeftOut(asked.Period.From, asked.Period.Until, stop) is { Count: > 0 } files)
            return new Refusal("Evaluation.Refuse.FileInTheWay", Values: [string.Join(", ", files)]);
        if (!ReleaseLedger.Ask(figure.Table, earlier).Accepted(out var ruling, out var no)) return Outcome<Guid>.Refused(no);
        var release = FigureRelease.Of(figure.Table, ruling, Released.CellsOf(figure), Released.ProofOf(ruling.Proof), actor.Account, clock.GetUtcNow());
        tx.Add(release);
        tx.Did(Act.FigureRelease, null, release.Id);
        return release.Id;
    }, stop);
}
