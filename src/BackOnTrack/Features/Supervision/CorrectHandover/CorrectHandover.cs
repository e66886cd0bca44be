using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Supervision;
using BackOnTrack.Features.Mentors;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Supervision.CorrectHandover;

/// <summary>Who wrote a summary puts it right until it is read.</summary>
public sealed class CorrectHandover(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid mentor, Guid id, string? words, CancellationToken stop) => db.Write(actor, Act.CoachHandoverWrite, async tx =>
    {
        if (await tx.CoachHandovers.SingleOrDefaultAsync(h => h.Id == id && h.Mentor == mentor, stop) is not { } summary) return Refusal.NotFound;
        if (!summary.Correct(words, actor.Account, tx.Now).Accepted(out _, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Did(Act.CoachHandoverWrite, null, id);
        return id;
    }, stop);
}

/// <summary>A summary as it stands, and why the reader cannot put it right, if so.</summary>
public sealed record SummaryToCorrect(string Alias, CoachHandover Summary, Refusal? InTheWay);

public sealed class OfferHandoverCorrection(Database db)
{
    public Task<Outcome<SummaryToCorrect>> Run(Actor actor, Guid mentor, Guid id, CancellationToken stop) => db.Read<SummaryToCorrect>(actor, Act.CoachHandoverRead, async tx =>
    {
        if (await tx.CoachHandovers.AsNoTracking().SingleOrDefaultAsync(h => h.Id == id && h.Mentor == mentor, stop) is not { } summary) return Refusal.NotFound;
        tx.Saw(Act.CoachHandoverRead, null, id);
        return new SummaryToCorrect((await tx.AliasOf(mentor, stop))!, await tx.Open(summary, stop), summary.InTheWayOfCorrecting(actor.Account));
    }, stop);
}
