using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Supervision;
using BackOnTrack.Features.Mentors;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Supervision.SetCoachAway;

public sealed class AwayInput
{
    public Guid? Coach { get; set; }
    public Guid? Deputy { get; set; }
    public DateOnly? From { get; set; }
    public DateOnly? Until { get; set; }

    /// <summary>The absence that is over or never begins, by one of its rows, where that is what was sent.</summary>
    public Guid? Back { get; set; }
}

/// <summary>
/// A coach is away for some days. Each of the mentors gets whoever stands in, or stands among those without a coach; the
/// rights follow at once where the absence has begun, else on its first day (<see cref="SettleStandIns"/>). A coach enters
/// the own absence and nobody else's.
/// </summary>
public sealed class SetCoachAway(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, AwayInput input, CancellationToken stop) => db.Write(actor, Act.CoachAbsence, async tx =>
    {
        if ((actor.Hat == Role.Coach ? actor.Account : input.Coach) is not { } coach) return new Refusal("House.Refuse.Missing", "Coach");
        var deputy = (await tx.Everybody(Role.Coach, stop)).FirstOrDefault(c => c.Id == input.Deputy);
        if (input.Deputy is not null && deputy is null) return new Refusal("Mentors.Refuse.NoSuchCoach", "Deputy");
        var periods = await tx.CoachPeriods.AsNoTracking().Where(c => c.Coach == coach && c.Until == null).ToListAsync(stop);
        if (periods.Count == 0) return new Refusal("Supervision.Refuse.CoachesNobody", "Coach");
        Guid[] mentors = [.. periods.Select(p => p.Mentor)];
        var earlier = await tx.CoachAbsences.AsNoTracking().Where(a => a.Coach == coach && mentors.Contains(a.Mentor)).ToListAsync(stop);
        if (!CoachAbsence.For(periods, coach, input.Deputy, input.From, input.Until, earlier).Accepted(out var days, out var refusals)) return Outcome<Guid>.Refused(refusals);
        if (deputy is not null && (await tx.CoachesAway(days[0].From, days[0].Until, stop)).Contains(deputy.Id)) return new Refusal("Supervision.Refuse.DeputyAway", "Deputy", [deputy.Name]);
        tx.AddRange(days);
        await tx.SettleAround(coach, mentors, stop);
        tx.Did(Act.CoachAbsence, null, coach);
        return coach;
    }, stop);
}

/// <summary>The coach is back before the absence was to end, or calls it off before it begins. Another absence of the same coach stands.</summary>
public sealed class EndCoachAway(Database db)
{
    /// <param name="absence">One row of it.</param>
    public Task<Outcome<Guid>> Run(Actor actor, Guid absence, CancellationToken stop) => db.Write(actor, Act.CoachAbsence, async tx =>
    {
        var today = tx.Now.Day();
        var one = await tx.CoachAbsences.AsNoTracking().SingleOrDefaultAsync(a => a.Id == absence && a.Until >= today && a.EndedOn == null, stop);
        if (one is null || (actor.Hat == Role.Coach && one.Coach != actor.Account)) return Refusal.NotFound;
        var rows = await tx.CoachAbsences.Where(a => a.Coach == one.Coach && a.From == one.From && a.Until == one.Until && a.EndedOn == null).ToListAsync(stop);
        foreach (var row in rows) row.End(today);
        await tx.SettleAround(one.Coach, rows.Select(r => r.Mentor), stop);
        tx.Did(Act.CoachAbsence, null, one.Coach);
        return one.Coach;
    }, stop);
}

/// <summary>Letting in and out whoever an absence concerns.</summary>
internal static class AroundACoach
{
    extension(Tx tx)
    {
        /// <summary>
        /// The coach's own mentors, and those of colleagues for whom the coach was to stand in, as far as the actor sees them; the rest
        /// follows within a minute (<see cref="SettleStandIns"/>).
        /// </summary>
        public async Task SettleAround(Guid coach, IEnumerable<Guid> mentors, CancellationToken stop)
        {
            await tx.SaveChangesAsync(stop);
            var today = tx.Now.Day();
            var asDeputy = await tx.CoachPeriods.Where(p => p.Deputy == coach && p.Until == null).Select(p => p.Mentor).ToListAsync(stop);
            var named = await tx.CoachAbsences.Where(a => a.Deputy == coach && a.Until >= today && a.EndedOn == null).Select(a => a.Mentor).ToListAsync(stop);
            foreach (var mentor in mentors.Concat(asDeputy).Concat(named).Distinct()) await tx.SettleCoach(mentor, Act.CoachAbsence, stop);
        }
    }
}

/// <summary>Who is away now or soon, with how many mentors and who is there for them on the first day of it that is not over.</summary>
/// <param name="Id">One of its rows.</param>
public sealed record Away(Guid Id, string Name, DateOnly From, DateOnly Until, bool Begun, int Mentors, IReadOnlyList<string> StandIns);

public sealed record AwaySheet(IReadOnlyList<Colleague> Coaches, IReadOnlyList<Away> Away);

public sealed class ShowAway(Database db)
{
    public Task<Outcome<AwaySheet>> Run(Actor actor, CancellationToken stop) => db.Read<AwaySheet>(actor, Act.CoachAbsence, async tx =>
    {
        var today = tx.Now.Day();
        var coaches = await tx.Everybody(Role.Coach, stop);
        var own = actor.Hat == Role.Coach;
        var rows = await tx.CoachAbsences.AsNoTracking().Where(a => a.Until >= today && a.EndedOn == null && (!own || a.Coach == actor.Account)).ToListAsync(stop);
        if (own) coaches.RemoveAll(c => c.Id == actor.Account);
        var there = new Dictionary<DateOnly, Dictionary<Guid, Guid?>>();
        foreach (var day in rows.Select(r => FirstOf(r, today)).Distinct()) there[day] = await tx.CoachingOn(day).ToDictionaryAsync(c => c.Mentor, c => c.Responsible, stop);
        var names = await tx.NamesOf(rows.Select(r => r.Coach).Concat(there.Values.SelectMany(d => d.Values).OfType<Guid>()), stop);
        tx.SawMany(Act.CoachAbsence, rows.Select(r => r.Mentor));
        return new AwaySheet(coaches, [.. rows.GroupBy(r => (r.Coach, r.From, r.Until)).OrderBy(g => g.Key.From).Select(g => new Away(g.First().Id, names.GetValueOrDefault(g.Key.Coach, ""),
            g.Key.From, g.Key.Until, g.Key.From <= today, g.Count(),
            [.. g.Select(r => there[FirstOf(r, today)].GetValueOrDefault(r.Mentor)).OfType<Guid>().Distinct().Select(d => names.GetValueOrDefault(d, ""))]))]);
    }, stop);

    private static DateOnly FirstOf(CoachAbsence absence, DateOnly today) => absence.From > today ? absence.From : today;
}
