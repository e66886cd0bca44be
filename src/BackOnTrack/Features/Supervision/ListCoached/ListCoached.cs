using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Mentors;
using BackOnTrack.Features.Mentors;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Supervision.ListCoached;

/// <summary>One mentor in the list of coaching: who is there today, and what is due.</summary>
/// <param name="Asked">Whether the mentor is worried; null when nothing was asked for, or the reader is not the coach.</param>
public sealed record CoachedLine(Guid Mentor, string Alias, string? Coach, string? StandsIn, bool Nobody, DateOnly? LastTalk, DateOnly? NextTalk, int Debriefs, int Late, bool? Asked);

/// <summary>How much one coach has in hand: the numbers of the table, and of the bar beside them.</summary>
public sealed record Caseload(Guid Coach, string Name, int Mentors, int Most, int TalkedLately, DateOnly? AwayUntil);

/// <summary>One page of the mentors, and of all of them how many there are and who has nobody today.</summary>
public sealed record CoachedList(IReadOnlyList<CoachedLine> Mentors, int All, IReadOnlyList<(Guid Mentor, string Alias)> Nobody, IReadOnlyList<Caseload> Coaches, DateOnly Today, int Weeks)
{
    public int Pages => (All + ListCoached.OnAPage - 1) / ListCoached.OnAPage;
}

/// <summary>
/// All mentors with their coaching: a coach sees the own ones, the coordinator everybody's. Who has nobody today stands first,
/// then those somebody stands in for; what the numbers beside a mentor say is asked for the mentors of the page alone.
/// </summary>
public sealed class ListCoached(Database db)
{
    public const int OnAPage = 50;

    public Task<Outcome<CoachedList>> Run(Actor actor, int page, CancellationToken stop) => db.Read<CoachedList>(actor, Act.TalkRead, async tx =>
    {
        var (today, rules) = (tx.Now.Day(), tx.Programme.Coaches);
        var all = await tx.Mentors.AsNoTracking().Where(m => m.State != MentorState.Left).OrderBy(m => m.Alias).Select(m => new { m.Id, m.Alias }).ToListAsync(stop);
        var coaching = await tx.CoachingOn(today).ToDictionaryAsync(c => c.Mentor, stop);
        var mentors = all.OrderBy(m => Urgency(coaching.GetValueOrDefault(m.Id))).Skip((page - 1) * OnAPage).Take(OnAPage).ToList();
        Guid[] ids = [.. mentors.Select(m => m.Id)];
        var due = await tx.TalksDue().Where(t => ids.Contains(t.Mentor)).ToDictionaryAsync(t => t.Mentor, stop);
        var last = await tx.CoachTalks.GroupBy(t => t.Mentor).Select(g => new { Mentor = g.Key, Last = g.Max(t => t.HeldOn) }).ToDictionaryAsync(t => t.Mentor, t => t.Last, stop);
        var debriefs = await tx.Debriefs.Where(d => ids.Contains(d.Mentor) && d.Talk == null).GroupBy(d => d.Mentor).Select(g => new { Mentor = g.Key, Open = g.Count() }).ToDictionaryAsync(d => d.Mentor, d => d.Open, stop);
        var late = await tx.OpenActions.Where(a => ids.Contains(a.Mentor) && a.Due < today).GroupBy(a => a.Mentor).Select(g => new { Mentor = g.Key, Late = g.Count() }).ToDictionaryAsync(a => a.Mentor, a => a.Late, stop);
        var asked = await tx.TalkRequests.Where(r => ids.Contains(r.Mentor) && r.Talk == null).GroupBy(r => r.Mentor).Select(g => new { Mentor = g.Key, Worried = g.Count(r => r.Worried) > 0 }).ToDictionaryAsync(r => r.Mentor, r => (bool?)r.Worried, stop);
        var away = await tx.CoachAbsences.Where(a => a.From <= today && a.Until >= today && (a.EndedOn == null || a.EndedOn > today))
            .GroupBy(a => a.Coach).Select(g => new { Coach = g.Key, Until = g.Max(a => a.Until) }).ToDictionaryAsync(a => a.Coach, a => (DateOnly?)a.Until, stop);
        var names = await tx.NamesOf(coaching.Values.SelectMany(c => new[] { c.Coach, c.Responsible ?? c.Coach }), stop);
        var lately = today.AddDays(-7 * rules.WeeksBetweenTalks);
        var nobody = all.Where(m => coaching.GetValueOrDefault(m.Id)?.Responsible is null).Take(OnAPage).Select(m => (m.Id, m.Alias)).ToList();
        tx.SawMany(Act.TalkRead, ids.Union(nobody.Select(m => m.Id)));
        return new CoachedList([.. mentors.Select(m => Line(m.Id, m.Alias, coaching.GetValueOrDefault(m.Id)))],
            all.Count, nobody,
            [.. coaching.Values.GroupBy(c => c.Coach).Select(g => new Caseload(g.Key, names.GetValueOrDefault(g.Key, ""), g.Count(), rules.MostMentors,
                g.Count(c => last.GetValueOrDefault(c.Mentor) >= lately), away.GetValueOrDefault(g.Key))).OrderBy(c => c.Name, StringComparer.CurrentCulture)],
            today, rules.WeeksBetweenTalks);

        CoachedLine Line(Guid id, string alias, Coaching? coach) => new(id, alias, coach is null ? null : names.GetValueOrDefault(coach.Coach),
            coach is { Away: true, Responsible: { } by } ? names.GetValueOrDefault(by) : null, coach?.Responsible is null,
            last.GetValueOrDefault(id), due.GetValueOrDefault(id)?.By, debriefs.GetValueOrDefault(id), late.GetValueOrDefault(id), asked.GetValueOrDefault(id));
    }, stop);

    /// <summary>Nobody there, somebody else there, the coach there.</summary>
    private static int Urgency(Coaching? coaching) => coaching switch { null or { Responsible: null } => 0, { Away: true } => 1, _ => 2 };
}
