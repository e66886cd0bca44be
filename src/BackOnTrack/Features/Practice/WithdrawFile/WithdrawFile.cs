using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Practice;

/// <summary>Hands one file of a deliverable out no longer. Strangers are not given an earlier one instead: somebody opens it again.</summary>
public sealed class WithdrawFile(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, string? why, CancellationToken stop) => db.Write(actor, Act.DeliverableKeep, async tx =>
    {
        var file = await tx.DeliverableVersions.SingleOrDefaultAsync(v => v.Id == id, stop);
        if (file is null) return Refusal.NotFound;
        if (!file.Withdraw(why, actor.Account, tx.Now).Accepted(out _, out var refusals)) return Outcome<Guid>.Refused(refusals);
        var isNewest = !await tx.DeliverableVersions.AnyAsync(v => v.Deliverable == file.Deliverable && v.Edition > file.Edition && v.WithdrawnAt == null, stop);
        if (isNewest) _ = (await tx.Deliverables.SingleAsync(d => d.Id == file.Deliverable, stop)).Open(open: false, hasFile: false);
        tx.Did(Act.DeliverableKeep, null, id);
        return file.Deliverable;
    }, stop);
}

/// <summary>The file somebody is about to withdraw, and of what it is.</summary>
public sealed record FileToWithdraw(Guid Deliverable, string Title, string Name, int Edition, bool IsForAll);

public sealed class ShowFile(Database db)
{
    public Task<Outcome<FileToWithdraw>> Run(Actor actor, Guid id, CancellationToken stop) => db.Read<FileToWithdraw>(actor, Act.DeliverableRead, async tx =>
    {
        var (deliverables, versions) = (tx.Deliverables, tx.DeliverableVersions);
        var it = await versions.Where(v => v.Id == id && v.WithdrawnAt == null)
            .Join(deliverables, v => v.Deliverable, d => d.Id, (v, d) => new FileToWithdraw(d.Id, d.Title, v.Name, v.Edition, d.IsPublic)).SingleOrDefaultAsync(stop);
        return it is null ? Refusal.NotFound : it;
    }, stop);
}
