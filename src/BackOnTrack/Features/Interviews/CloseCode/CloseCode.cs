using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Interviews;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Interviews;

/// <summary>Ends a code: it is ticked no more, and its passages stay its own.</summary>
public sealed class RetireCode(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, CancellationToken stop) => db.Write(actor, Act.CodeBookKeep, async tx =>
    {
        await tx.InLine("code book", stop);
        if (await tx.Codes.SingleOrDefaultAsync(c => c.Id == id, stop) is not { } code) return Refusal.NotFound;
        var book = await tx.CodeBook(stop);
        if (!code.Retire(book.All, actor.Account, tx.Now).Accepted(out _, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Did(Act.CodeBookKeep, null, id);
        return id;
    }, stop);
}

/// <summary>Puts a code into another one, which counts its passages from now on. How they were ticked is not touched.</summary>
public sealed class MergeCode(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, Guid? into, CancellationToken stop) => db.Write(actor, Act.CodeBookKeep, async tx =>
    {
        await tx.InLine("code book", stop);
        if (await tx.Codes.SingleOrDefaultAsync(c => c.Id == id, stop) is not { } code) return Refusal.NotFound;
        var book = await tx.CodeBook(stop);
        if (!code.Merge(into, book.All, actor.Account, tx.Now).Accepted(out _, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Did(Act.CodeBookKeep, null, id);
        return id;
    }, stop);
}
