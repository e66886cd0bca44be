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

    /// <summary>The coach who is back, where that is what was sent.</summary>
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
        if (input.Deputy is { } deputy && (await tx.Everybody(Role.Coach, stop)).All(c => c.Id != deputy)) return new Refusal("Mentors.Refuse.NoSuchCoach", "Deputy");
        var periods = await tx.CoachPeriods.AsNoTracking().Where(c => c.Coach == coach && c.Until == null).ToListAsync(stop);
        if (periods.Count == 0) return new Refusal("Supervision.Refuse.CoachesNobody", "Coach");
        if (!CoachAbsence.For(periods, coach, input.Deputy, input.From, input.Until).Accepted(out var days, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.AddRange(days);
        foreach (var period in periods) await tx.SettleCoach(period.Mentor, Act.CoachAbsence, stop);
        tx.Did(Act.CoachAbsence, null, coach);
        return coach;
    }, stop);
}

/// <summary>The coach is back before the absence was to end, or it never began.</summary>
public sealed class EndCoachAway(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid coach, CancellationToken stop) => db.Write(actor, Act.CoachAbsence, async tx =>
    {
        var today = tx.Now.Day();
        if (actor.Hat == Role.Coach && coach != actor.Account) return Refusal.NotFound;
        var rows = await tx.CoachAbsences.Where(a => a.Coach == coach && a.Until >= today && a.EndedOn == null).ToListAsync(stop);
        if (rows.Count == 0) return Refusal.NotFound;
        foreach (var row in rows) row.End(today);
        foreach (var mentor in rows.Select(r => r.Mentor).Distinct()) await tx.SettleCoach(mentor, Act.CoachAbsence, stop);
        tx.Did(Act.CoachAbsence, null, coach);
        return coach;
    }, stop);
}

/// <summary>Who is away now or soon, with how many mentors and who stands in.</summary>
public sealed record Away(Guid Coach, string Name, DateOnly From, DateOnly Until, int Mentors, IReadOnlyList<string> StandIns);

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
        var names = await tx.NamesOf(rows.SelectMany(r => new[] { r.Coach, r.Deputy ?? r.Coach }), stop);
        tx.SawMany(Act.CoachAbsence, rows.Select(r => r.Mentor));
        return new AwaySheet(coaches, [.. rows.GroupBy(r => (r.Coach, r.From, r.Until)).OrderBy(g => g.Key.From).Select(g => new Away(g.Key.Coach, names.GetValueOrDefault(g.Key.Coach, ""),
            g.Key.From, g.Key.Until, g.Count(), [.. g.Select(r => r.Deputy).OfType<Guid>().Distinct().Select(d => names.GetValueOrDefault(d, ""))]))]);
    }, stop);
}
