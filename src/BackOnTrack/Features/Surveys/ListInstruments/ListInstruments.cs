using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Surveys;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Surveys;

/// <summary>A page of the list.</summary>
public sealed record InstrumentPage(IReadOnlyList<Instrument> Lines, int Page, int Pages);

/// <summary>The instruments of others that were used, the newest first; withdrawn lines stand among them.</summary>
public sealed class ListInstruments(Database db)
{
    public const int PageSize = 50;

    public Task<Outcome<InstrumentPage>> Run(Actor actor, int page, CancellationToken stop) => db.Read<InstrumentPage>(actor, Act.InstrumentRead, async tx =>
    {
        var all = tx.Instruments.AsNoTracking();
        var pages = Math.Max(1, (await all.CountAsync(stop) + PageSize - 1) / PageSize);
        var at = Math.Clamp(page, 1, pages);
        var lines = await all.OrderByDescending(i => i.DoneOn).ThenByDescending(i => i.Id).Skip((at - 1) * PageSize).Take(PageSize).ToListAsync(stop);
        tx.Saw(Act.InstrumentRead, null);
        return new InstrumentPage(lines, at, pages);
    }, stop);
}
