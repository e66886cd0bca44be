using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Today;

/// <summary>The worklist of a week: what is overdue and what falls due in seven days, day by day, as it can be printed.</summary>
public sealed class ReadWeek(Database db)
{
    public const int Days = 7, MostOfAKind = 50;

    public Task<Outcome<WeekList>> Run(Actor actor, CancellationToken stop) => db.Read<WeekList>(actor, Act.TodayRead, async tx =>
    {
        var (today, rows, more) = (tx.Now.Day(), new List<(Work Work, WorkRow Row)>(), false);
        var last = today.AddDays(Days - 1);
        foreach (var work in WorkOfTheHouse.For(actor.Hat))
        {
            var due = await work.Rows(tx, today).Where(row => row.Due <= last).OrderBy(row => row.Due).ThenBy(row => row.Record).Take(MostOfAKind + 1).ToListAsync(stop);
            more |= due.Count > MostOfAKind;
            rows.AddRange(due.Take(MostOfAKind).Select(row => (work, row)));
        }
        var items = await tx.Named([.. rows.OrderBy(r => r.Row.Due)], stop);
        if (items.Any(item => item.Row.Mentee is not null)) tx.SawMany(Act.TodayRead, items.Select(item => item.Row.Mentee).OfType<Guid>());
        var ours = items.Where(i => !i.Work.IsTheirs).ToList();
        return new WeekList(today, [.. ours.Where(i => i.Work.IsLate(i.Row, today))], [.. ours.Where(i => i.Row.Due >= today).GroupBy(i => i.Row.Due)], [.. items.Where(i => i.Work.IsTheirs)], more);
    }, stop);
}

/// <param name="Theirs">What others have to do, and ours only to ask after.</param>
/// <param name="More">Of some kind there is more than the page holds.</param>
public sealed record WeekList(DateOnly Today, IReadOnlyList<WorkItem> Late, IReadOnlyList<IGrouping<DateOnly, WorkItem>> Days, IReadOnlyList<WorkItem> Theirs, bool More);
