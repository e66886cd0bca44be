using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Notices;

/// <summary>Takes a notice off the start page once it has been read.</summary>
public sealed class MarkNotice(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, CancellationToken stop) => db.Write(actor, Act.NoticeRead, async tx =>
    {
        if (await tx.Notices.SingleOrDefaultAsync(n => n.Id == id, stop) is not { } notice) return Refusal.NotFound;
        notice.Seen ??= tx.Now;
        tx.Did(Act.NoticeRead, mentee: null, id);
        return id;
    }, stop);
}
