using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Evaluation;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Practice;

/// <summary>Takes a figure over into the entry as it reads today, or anew. The figure is asked for again: nobody types it.</summary>
public sealed class TakeFigure(Database db, IEnumerable<IEvidence> evidence)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, string? figure, string? period, CancellationToken stop) => db.Write(actor, Act.PracticeWrite, async tx =>
    {
        var practice = await tx.Practices.SingleOrDefaultAsync(p => p.Id == id, stop);
        if (practice is null) return Refusal.NotFound;
        var asked = (await evidence.Periods(tx, stop)).FirstOrDefault(p => p.Code == period);
        if (asked is null || await evidence.Take(tx, figure ?? "", asked, tx.Now.Day(), stop) is not { } taken) return new Refusal("Practice.Refuse.NoFigure");
        if (!practice.Take(taken, actor.Account, tx.Now).Accepted(out _, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Did(Act.PracticeWrite, null, practice.Id);
        return practice.Id;
    }, stop);
}

/// <summary>Takes a figure out of the entry again. Published versions keep it.</summary>
public sealed class DropFigure(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, string? figure, string? period, CancellationToken stop) => db.Write(actor, Act.PracticeWrite, async tx =>
    {
        var practice = await tx.Practices.SingleOrDefaultAsync(p => p.Id == id, stop);
        if (practice is null) return Refusal.NotFound;
        if (practice.Draft.Figures.Find(f => f.Id == figure && new Period(f.From, f.Until).Code == period) is not { } taken) return new Refusal("Practice.Refuse.NoFigure");
        if (!practice.Drop(taken.Id, taken.From, actor.Account, tx.Now).Accepted(out _, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Did(Act.PracticeWrite, null, practice.Id);
        return practice.Id;
    }, stop);
}
