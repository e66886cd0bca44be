using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Features.Mentors;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Supervision.ListGroups;

/// <summary>
/// One group session: when, with whom, about what, and what stood there before it was put right, the latest first. Of those who took
/// part a reader sees whom the reader may see.
/// </summary>
/// <param name="Row">That of one mentor in it: the way to its correction.</param>
/// <param name="Held">Null where it was struck out.</param>
/// <param name="Own">The reader held it, and can put it right.</param>
public sealed record Gathering(Guid Row, string Coach, bool Own, Told? Held, IReadOnlyList<Replaced> Before);

/// <summary>What a group session says.</summary>
public sealed record Told(DateOnly On, IReadOnlyList<string> Mentors, string Themes);

/// <summary>What it said until it was put right, and what was wrong.</summary>
public sealed record Replaced(DateTimeOffset At, string Reason, Told Stood);

public sealed record GatheringList(IReadOnlyList<Gathering> Held, DateOnly? NextBy, DateOnly Today, bool More);

public sealed class ListGroups(Database db)
{
    public const int OnAPage = 20;

    public Task<Outcome<GatheringList>> Run(Actor actor, int page, CancellationToken stop) => db.Read<GatheringList>(actor, Act.GroupSessionRead, async tx =>
    {
        var all = tx.GroupSessions.AsNoTracking();
        var found = await all.GroupBy(g => g.Gathering).Select(g => new { Id = g.Key, HeldOn = g.Max(x => x.HeldOn) }).OrderByDescending(g => g.HeldOn).ThenBy(g => g.Id)
            .Skip((page - 1) * OnAPage).Take(OnAPage + 1).ToListAsync(stop);
        Guid[] ids = [.. found.Take(OnAPage).Select(g => g.Id)];
        var mentors = tx.Mentors;
        var rows = await (from g in all where ids.Contains(g.Gathering) join m in mentors on g.Mentor equals m.Id orderby m.Alias select new { Row = g, m.Alias }).ToListAsync(stop);
        foreach (var first in rows.DistinctBy(r => (r.Row.Gathering, r.Row.ReplacedAt))) await tx.Open(first.Row, stop);
        var names = await tx.NamesOf(rows.Select(r => r.Row.Coach), stop);
        var last = await tx.GroupsHeld.MaxAsync(g => (DateOnly?)g.HeldOn, stop);
        tx.SawMany(Act.GroupSessionRead, rows.Select(r => r.Row.Mentor));
        return new GatheringList(
            [.. from id in ids
                let told = rows.Where(r => r.Row.Gathering == id).GroupBy(r => r.Row.ReplacedAt).Select(g => (g.First().Row, Told: new Told(g.First().Row.HeldOn, [.. g.Select(r => r.Alias)], g.First().Row.Themes.Text))).ToList()
                where told.Count > 0
                let coach = told[0].Row.Coach
                select new Gathering(told[0].Row.Id, names.GetValueOrDefault(coach, ""), coach == actor.Account, told.Find(t => t.Row.ReplacedAt is null).Told,
                    [.. told.Where(t => t.Row.ReplacedAt is not null).OrderByDescending(t => t.Row.ReplacedAt).Select(t => new Replaced(t.Row.ReplacedAt!.Value, t.Row.Reason!.Text, t.Told))])],
            last?.AddMonths(tx.Programme.Coaches.MonthsBetweenGroupSessions), tx.Now.Day(), found.Count > OnAPage);
    }, stop);
}
