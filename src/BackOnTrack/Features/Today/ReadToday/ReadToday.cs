using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Features.Mentorships.ListMentorships;
using BackOnTrack.Features.Notices;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Today;

/// <summary>The start page of a hat: what is overdue, then what is due, never more than a screen, and how much lies behind it.</summary>
public sealed class ReadToday(Database db, TimeProvider clock)
{
    public const int OnAScreen = 6;

    public Task<Outcome<Worklist>> Run(Actor actor, CancellationToken stop) => db.Read<Worklist>(actor, Act.TodayRead, async tx =>
    {
        var today = clock.Today();
        var (counts, rows) = (new List<WorkCount>(), new List<(Work Work, WorkRow Row)>());
        foreach (var work in WorkOfTheHouse.For(actor.Hat))
        {
            var all = work.Rows(tx, today);
            if (await Tally(all, today, stop) is not { } tally) continue;
            counts.Add(new(work, tally.All, work.IsTheirs ? 0 : tally.Late));
            rows.AddRange((await First(all, stop)).Select(row => (work, row)));
        }
        var shown = await tx.Named([.. rows.OrderByDescending(r => r.Work.IsUrgent).ThenBy(r => r.Work.IsTheirs).ThenBy(r => r.Row.Due).Take(OnAScreen)], stop);
        var own = actor.Hat is Role.Mentor ? (await tx.MentorshipsFrom(ListKey.Start, stop)).Take(OnAScreen).ToList() : [];
        Guid[] seen = [.. shown.Select(item => item.Row.Mentee).OfType<Guid>(), .. own.Select(line => line.Mentee)];
        if (seen.Length > 0) tx.SawMany(Act.TodayRead, seen);
        return new Worklist(today, shown, counts, own, await Told(tx, actor.Account, stop));
    }, stop);

    /// <summary>What somebody was told and has not put away, the latest first.</summary>
    internal static Task<List<Notice>> Told(Tx tx, Guid account, CancellationToken stop) => tx.Notices.AsNoTracking()
        .Where(n => n.Account == account && n.Seen == null && !Notice.StandAsWork.Contains(n.Kind)).OrderByDescending(n => n.At).Take(OnAScreen).ToListAsync(stop);

    /// <summary>How many, and how many of them are late; null where there are none.</summary>
    internal static Task<Tally?> Tally(IQueryable<WorkRow> all, DateOnly today, CancellationToken stop) =>
        all.GroupBy(_ => 1).Select(g => new Tally(g.Count(), g.Count(row => row.Due < today))).SingleOrDefaultAsync(stop);

    /// <summary>The first screen of them, overdue first.</summary>
    internal static Task<List<WorkRow>> First(IQueryable<WorkRow> all, CancellationToken stop) => all.OrderBy(row => row.Due).ThenBy(row => row.Record).Take(OnAScreen).ToListAsync(stop);
}

internal sealed record Tally(int All, int Late);

/// <param name="First">The most urgent, overdue first, and what waits for others after what is ours.</param>
/// <param name="Counts">All of it, by kind.</param>
/// <param name="Own">A mentor's mentorships: the way to each, whether anything is due there or not.</param>
/// <param name="Notices">What the person is told once, the latest first.</param>
public sealed record Worklist(DateOnly Today, IReadOnlyList<WorkItem> First, IReadOnlyList<WorkCount> Counts, IReadOnlyList<MentorshipLine> Own, IReadOnlyList<Notice> Notices)
{
    public int Overdue => Counts.Sum(count => count.Overdue);
    public int All => Counts.Sum(count => count.All);
}

public sealed record WorkCount(Work Work, int All, int Overdue);
