using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Features.Post;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Today;

/// <summary>
/// The numbers of somebody's week for the mail of the week: what is overdue and what falls due in seven days, by the same queries as the
/// list behind its link (<see cref="ReadWeek"/>) and through the same wall. No name is read.
/// </summary>
public sealed class CountWeek(Database db) : ICountsWeek
{
    public Task<Outcome<WeekCounts>> Run(Actor actor, CancellationToken stop) => db.Read<WeekCounts>(actor, Act.WeekCount, async tx =>
    {
        var (today, counts) = (tx.Now.Day(), new SortedDictionary<WeekKind, int>());
        var last = today.AddDays(ReadWeek.Days - 1);
        foreach (var work in WorkOfTheHouse.For(actor.Hat))
            counts[work.Week] = counts.GetValueOrDefault(work.Week) + await work.Rows(tx, today).CountAsync(row => row.Due <= last, stop);
        tx.SawMany(Act.WeekCount, []);
        return new WeekCounts([.. counts.Select(c => new WeekCount($"Today.Week.{c.Key}", c.Value))]);
    }, stop);

    public async Task<IReadOnlyList<WeekCount>> Of(Guid account, Role hat, CancellationToken stop) =>
        (await Run(new Actor(account, hat), stop)).Accepted(out var counted, out _) ? counted.Kinds : [];
}

public sealed record WeekCounts(IReadOnlyList<WeekCount> Kinds);
