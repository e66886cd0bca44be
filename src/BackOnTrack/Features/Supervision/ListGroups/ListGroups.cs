using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Features.Mentors;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Supervision.ListGroups;

/// <summary>One group session: when, with whom, about what. Of those who took part a reader sees whom the reader may see.</summary>
public sealed record Gathering(DateOnly HeldOn, string Coach, IReadOnlyList<string> Mentors, string Themes);

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
        foreach (var first in rows.DistinctBy(r => r.Row.Gathering)) await tx.Open(first.Row, stop);
        var names = await tx.NamesOf(rows.Select(r => r.Row.Coach), stop);
        var last = await all.MaxAsync(g => (DateOnly?)g.HeldOn, stop);
        tx.SawMany(Act.GroupSessionRead, rows.Select(r => r.Row.Mentor));
        return new GatheringList(
            [.. rows.GroupBy(r => r.Row.Gathering).OrderByDescending(g => g.First().Row.HeldOn).Select(g => new Gathering(g.First().Row.HeldOn,
                names.GetValueOrDefault(g.First().Row.Coach, ""), [.. g.Select(r => r.Alias)], g.First().Row.Themes.Text))],
            last?.AddMonths(tx.Programme.Coaches.MonthsBetweenGroupSessions), tx.Now.Day(), found.Count > OnAPage);
    }, stop);
}
