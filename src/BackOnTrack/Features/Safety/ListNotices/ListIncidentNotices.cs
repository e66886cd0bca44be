using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Safety;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Safety;

/// <summary>One notice as the security office reads it.</summary>
public sealed record NoticeRow(Guid Id, IncidentCategory Category, DateTimeOffset HappenedAt, DateTimeOffset ToldAt, string? Establishment, DateTimeOffset? ReadAt);

/// <summary>What the security office is told of incidents: that, when, which category, where. No name, and no way to one.</summary>
public sealed class ListIncidentNotices(Database db)
{
    public const int OnAPage = 30;

    public Task<Outcome<IReadOnlyList<NoticeRow>>> Run(Actor actor, int page, CancellationToken stop) => db.Read<IReadOnlyList<NoticeRow>>(actor, Act.IncidentNoticeRead, async tx =>
    {
        var places = tx.Set<Establishment>();
        var rows = await tx.IncidentNotices.OrderByDescending(n => n.ToldAt).ThenBy(n => n.Id).Skip((page - 1) * OnAPage).Take(OnAPage + 1)
            .Select(n => new NoticeRow(n.Id, n.Category, n.HappenedAt, n.ToldAt, places.Where(e => e.Id == n.Establishment).Select(e => e.Name).FirstOrDefault(), n.ReadAt)).ToListAsync(stop);
        tx.SawMany(Act.IncidentNoticeRead, []);
        return rows;
    }, stop);
}

/// <summary>The security office has read a notice.</summary>
public sealed class MarkIncidentNotice(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid? id, CancellationToken stop) => db.Write(actor, Act.IncidentNoticeRead, async tx =>
    {
        if (id is null) return new Refusal("House.Refuse.Missing", "Notice");
        if (await tx.IncidentNotices.SingleOrDefaultAsync(n => n.Id == id, stop) is not { } notice) return Refusal.NotFound;
        notice.ReadIt(actor.Account, tx.Now);
        tx.Did(Act.IncidentNoticeRead, null, notice.Id);
        return notice.Id;
    }, stop);
}
