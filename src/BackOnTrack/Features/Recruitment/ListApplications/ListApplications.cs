using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Mentors;
using BackOnTrack.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Recruitment;

public sealed record ApplicationLine(Guid Id, string Name, DateTimeOffset SentAt, MentorBackground Background, string[] Languages, string Region, ApplicationState State);

/// <summary>One page of the list, how many stand where, and whether strangers may apply just now.</summary>
public sealed record ApplicationList(IReadOnlyList<ApplicationLine> Lines, IReadOnlyDictionary<ApplicationState, int> Counts, IReadOnlyList<ErasedApplication> Erased, bool More);

/// <summary>Applications within sight, newest first. By the day only: nobody is put ahead.</summary>
public sealed class ListApplications(Database db)
{
    private const int PageSize = 50, ErasedShown = 10;

    public Task<Outcome<ApplicationList>> Run(Actor actor, ApplicationState? state, int page, CancellationToken stop) => db.Read<ApplicationList>(actor, Act.ApplicationList, async tx =>
    {
        var applications = tx.Applications.AsNoTracking();
        var counts = await applications.GroupBy(a => a.State).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, stop);
        var rows = await (from a in applications.Where(a => state == null || a.State == state).OrderByDescending(a => a.SentAt).ThenBy(a => a.Id).Skip((page - 1) * PageSize).Take(PageSize + 1)
                          join k in tx.Set<MentorKey>() on a.Id equals k.Owner
                          orderby a.SentAt descending, a.Id
                          select new { a.Id, a.Name, k.Wrapped, a.SentAt, a.Background, a.Languages, a.Region, a.State }).ToListAsync(stop);
        var erased = await tx.ErasedApplications.AsNoTracking().OrderByDescending(e => e.ErasedAt).ThenBy(e => e.Id).Take(ErasedShown).ToListAsync(stop);
        var shown = rows.Take(PageSize).ToList();
        tx.SawMany(Act.ApplicationList, shown.Select(r => r.Id));
        return new ApplicationList(
            shown.ConvertAll(r => new ApplicationLine(r.Id, tx.Open(r.Id, r.Wrapped, "application", "name", r.Id, r.Name), r.SentAt, r.Background, r.Languages, r.Region, r.State)),
            counts, erased, rows.Count > PageSize);
    }, stop);
}
