using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Mentors;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Mentors.StrikeCheck;

/// <summary>Strikes a check out that was written down by mistake. What it covered is asked for again from this moment.</summary>
public sealed class StrikeCheck(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid mentor, Guid id, string? why, CancellationToken stop) => db.Write(actor, Act.MentorChange, async tx =>
    {
        if (await tx.MentorChecks.SingleOrDefaultAsync(c => c.Id == id && c.Mentor == mentor, stop) is not { } check) return Refusal.NotFound;
        if (!check.Strike(why, tx.Now).Accepted(out _, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Did(Act.MentorChange, null, id);
        return id;
    }, stop);
}

/// <summary>One check of somebody, to be looked at before it is struck out.</summary>
public sealed record CheckToStrike(string? Alias, ICheck Check);

public sealed class OfferStrike(Database db)
{
    public Task<Outcome<CheckToStrike>> Run(Actor actor, Guid mentor, Guid id, CancellationToken stop) => db.Read<CheckToStrike>(actor, Act.MentorChange, async tx =>
    {
        if (await tx.MentorChecks.AsNoTracking().SingleOrDefaultAsync(c => c.Id == id && c.Mentor == mentor, stop) is not { } check) return Refusal.NotFound;
        tx.Saw(Act.MentorRead, null, mentor);
        return new CheckToStrike(await tx.AliasOf(mentor, stop), check);
    }, stop);
}
