using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Today;

/// <summary>All work of one kind, overdue first: the list behind a count of the start page.</summary>
public sealed class ListWork(Database db, TimeProvider clock)
{
    public const int OnAPage = 50;

    public Task<Outcome<WorkPage>> Run(Actor actor, string name, int page, CancellationToken stop) => db.Read<WorkPage>(actor, Act.TodayRead, async tx =>
    {
        if (WorkOfTheHouse.For(actor.Hat).SingleOrDefault(w => w.Name == name) is not { } work) return Refusal.NotFound;
        var today = clock.Today();
        var all = work.Rows(tx, today);
        var rows = await all.OrderBy(row => row.Due).ThenBy(row => row.Record).Skip((Math.Max(page, 1) - 1) * OnAPage).Take(OnAPage).ToListAsync(stop);
        var items = await tx.Named([.. rows.Select(row => (work, row))], stop);
        if (items.Any(item => item.Row.Mentee is not null)) tx.SawMany(Act.TodayRead, items.Select(item => item.Row.Mentee).OfType<Guid>());
        return new WorkPage(today, work, items, await all.CountAsync(stop));
    }, stop);
}

public sealed record WorkPage(DateOnly Today, Work Work, IReadOnlyList<WorkItem> Items, int All)
{
    public int Pages => (All + ListWork.OnAPage - 1) / ListWork.OnAPage;
}
