using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Recruitment;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Recruitment;

/// <summary>
/// Erases an application of which nothing has come, once its day is here: texts, references, checks, decision, key. That
/// there was one and how it ended stays. It cannot be undone, and so a fresh proof is asked for first.
/// </summary>
public sealed class EraseApplication(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, CancellationToken stop) => db.Write(actor, Act.ApplicationErase, async tx =>
    {
        var application = await tx.Applications.AsNoTracking().SingleOrDefaultAsync(a => a.Id == id, stop);
        if (application is null) return Refusal.NotFound;
        if (!application.MayBeErased(tx.Now.Day()).Accepted(out _, out var refusals)) return Outcome<Guid>.Refused(refusals);
        await tx.Erase(application, stop);
        tx.Did(Act.ApplicationErase, null, id);
        return id;
    }, stop);
}

/// <summary>What stands against erasing it today; nothing when its day is here.</summary>
public sealed record ToErase(ApplicationState State, DateOnly ReviewDue, IReadOnlyList<Refusal> Against);

public sealed class OfferErasing(Database db)
{
    public Task<Outcome<ToErase>> Run(Actor actor, Guid id, CancellationToken stop) => db.Read<ToErase>(actor, Act.ApplicationErase, async tx =>
    {
        var application = await tx.Applications.AsNoTracking().SingleOrDefaultAsync(a => a.Id == id, stop);
        if (application is null) return Refusal.NotFound;
        tx.Saw(Act.ApplicationErase, null, id);
        return new ToErase(application.State, application.ReviewDue, application.MayBeErased(tx.Now.Day()).Refusals);
    }, stop);
}
