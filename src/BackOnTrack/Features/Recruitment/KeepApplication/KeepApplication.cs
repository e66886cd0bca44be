using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Recruitment;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Recruitment;

public sealed class KeepInput
{
    public DateOnly? Until { get; set; }
    public string? Words { get; set; }
}

/// <summary>Keeps an application of which nothing has come for longer, with a reason and the day on which it is looked at again.</summary>
public sealed class KeepApplication(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, KeepInput input, CancellationToken stop) => db.Write(actor, Act.ApplicationKeep, async tx =>
    {
        var application = await tx.Applications.SingleOrDefaultAsync(a => a.Id == id, stop);
        if (application is null) return Refusal.NotFound;
        if (!KeptApplication.Make(application, input.Until, input.Words, actor.Account, tx.Now, tx.Now.Day(), tx.Programme.Mentors).Accepted(out var kept, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Add(kept);
        tx.Did(Act.ApplicationKeep, null, kept.Id);
        return kept.Id;
    }, stop);
}

/// <summary>What the form says above its fields.</summary>
public sealed record ToKeep(ApplicationState State, DateOnly ReviewDue, DateOnly Longest);

public sealed class OfferKeeping(Database db)
{
    public Task<Outcome<ToKeep>> Run(Actor actor, Guid id, CancellationToken stop) => db.Read<ToKeep>(actor, Act.ApplicationKeep, async tx =>
    {
        var application = await tx.Applications.AsNoTracking().SingleOrDefaultAsync(a => a.Id == id, stop);
        if (application is null) return Refusal.NotFound;
        tx.Saw(Act.ApplicationKeep, null, id);
        return new ToKeep(application.State, application.ReviewDue, Application.LongestUntil(tx.Now.Day(), tx.Programme.Mentors));
    }, stop);
}
