using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Mentors;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Mentors.CallLeavingMistake;

/// <summary>A leaving that was taken back was a mistake: it stays in the history with the reason, and nobody counts as having left.</summary>
public sealed class CallLeavingMistake(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid mentor, Guid id, string? why, CancellationToken stop) => db.Write(actor, Act.MentorLeave, async tx =>
    {
        if (await tx.PeriodAndNext(mentor, id, stop) is not ({ } period, var next)) return Refusal.NotFound;
        if (!period.CallMistake(next, why, actor.Account, tx.Now).Accepted(out _, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Did(Act.MentorLeave, null, id);
        return mentor;
    }, stop);
}

/// <summary>The period that ended, and why its end cannot be called a mistake, if so.</summary>
public sealed record PeriodToCall(string Alias, CorpsPeriod Period, Refusal? InTheWay);

public sealed class OfferMistake(Database db)
{
    public Task<Outcome<PeriodToCall>> Run(Actor actor, Guid mentor, Guid id, CancellationToken stop) => db.Read<PeriodToCall>(actor, Act.MentorLeave, async tx =>
    {
        if (await tx.PeriodAndNext(mentor, id, stop) is not ({ } period, var next)) return Refusal.NotFound;
        tx.Saw(Act.MentorLeave, null, mentor);
        return new PeriodToCall((await tx.AliasOf(mentor, stop))!, period, period.InTheWayOfMistake(next));
    }, stop);
}

public static class PeriodsOfTheCorps
{
    extension(Tx tx)
    {
        /// <summary>A mentor's time in the corps, and the one that followed it.</summary>
        public async Task<(CorpsPeriod? Period, CorpsPeriod? Next)> PeriodAndNext(Guid mentor, Guid id, CancellationToken stop)
        {
            var all = await tx.CorpsPeriods.Where(p => p.Mentor == mentor).ToListAsync(stop);
            var period = all.Find(p => p.Id == id);
            return (period, period is null ? null : all.NextAfter(period));
        }
    }

    public static CorpsPeriod? NextAfter(this IEnumerable<CorpsPeriod> all, CorpsPeriod period) =>
        period.Until is { } until ? all.Where(p => p.Id != period.Id && p.From >= until).MinBy(p => p.From) : null;
}
