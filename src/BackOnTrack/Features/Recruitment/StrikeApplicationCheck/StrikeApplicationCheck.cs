using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Features.Mentors.StrikeCheck;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Recruitment;

/// <summary>Strikes a check of an applicant out that was written down by mistake, while nothing is decided.</summary>
public sealed class StrikeApplicationCheck(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, Guid check, string? why, CancellationToken stop) => db.Write(actor, Act.ApplicantCheck, async tx =>
    {
        if (await tx.Applications.SingleOrDefaultAsync(a => a.Id == id, stop) is not { } application) return Refusal.NotFound;
        if (await tx.ApplicationChecks.SingleOrDefaultAsync(c => c.Id == check && c.Application == id, stop) is not { } it) return Refusal.NotFound;
        if (!it.Strike(application, why, tx.Now).Accepted(out _, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Did(Act.ApplicantCheck, null, check);
        return check;
    }, stop);
}

public sealed class OfferApplicationStrike(Database db)
{
    public Task<Outcome<CheckToStrike>> Run(Actor actor, Guid id, Guid check, CancellationToken stop) => db.Read<CheckToStrike>(actor, Act.ApplicantCheck, async tx =>
    {
        if (await tx.ApplicationChecks.AsNoTracking().SingleOrDefaultAsync(c => c.Id == check && c.Application == id, stop) is not { } it) return Refusal.NotFound;
        tx.Saw(Act.ApplicantProofRead, null, id);
        return new CheckToStrike(null, it);
    }, stop);
}
