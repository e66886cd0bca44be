using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Custody;
using BackOnTrack.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Custody;

/// <summary>One person of the list.</summary>
public sealed record CustodyLine(Guid Mentee, string Name, string Reference, CustodyStatus Status, string? Establishment, DateOnly From);

/// <param name="More">Whether there is another page.</param>
public sealed record CustodyPageOfList(IReadOnlyList<CustodyLine> Lines, bool More);

/// <summary>The people whose custody the actor keeps or reports on, by reference.</summary>
public sealed class ListCustody(Database db)
{
    public const int PageSize = 50;

    public Task<Outcome<CustodyPageOfList>> Run(Actor actor, int page, CancellationToken stop) => db.Read<CustodyPageOfList>(actor, Act.CustodyList, async tx =>
    {
        var rows = await (from c in tx.Set<CustodyPeriod>().AsNoTracking().Where(c => c.Until == null && c.Mistake == null)
                          join m in tx.Set<Mentee>() on c.Mentee equals m.Id
                          join k in tx.Set<MenteeKey>() on c.Mentee equals k.Owner
                          join e in tx.Set<Establishment>() on c.Establishment equals (int?)e.Id into places
                          from e in places.DefaultIfEmpty()
                          orderby m.Reference
                          select new { c.Mentee, m.Name, m.Reference, k.Wrapped, c.Status, Place = e.Name, c.From }).Skip((Math.Max(1, page) - 1) * PageSize).Take(PageSize + 1).ToListAsync(stop);
        var shown = rows.Take(PageSize).Select(r => new CustodyLine(r.Mentee, tx.Open(r.Mentee, r.Wrapped, "mentee", "name", r.Mentee, r.Name), r.Reference, r.Status, r.Place, r.From)).ToList();
        tx.SawMany(Act.CustodyList, shown.Select(s => s.Mentee));
        return new CustodyPageOfList(shown, rows.Count > PageSize);
    }, stop);
}
