using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Recruitment;

/// <summary>Who wrote down a call with a referee puts it right, until the application is decided. What a referee wrote is nobody's to change.</summary>
public sealed class CorrectReference(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid reference, ReferenceInput input, string? why, CancellationToken stop) => db.Write(actor, Act.ReferenceCorrect, async tx =>
    {
        if (await tx.ReferenceAndApplication(reference, stop) is not { } found) return Refusal.NotFound;
        if (!found.Reference.Correct(found.Application, input.ToAnswers(), why, actor.Account, tx.Now).Accepted(out var before, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Add(before);
        tx.Did(Act.ReferenceCorrect, null, reference);
        return found.Application.Id;
    }, stop);
}

/// <summary>What the form shows: the call as it was written down, or why it cannot be put right.</summary>
public sealed record ReferenceToCorrect(ApplicationReference Reference, Refusal? InTheWay);

public sealed class OfferReferenceCorrection(Database db)
{
    public Task<Outcome<ReferenceToCorrect>> Run(Actor actor, Guid reference, CancellationToken stop) => db.Read<ReferenceToCorrect>(actor, Act.ReferenceCorrect, async tx =>
    {
        if (await tx.ReferenceAndApplication(reference, stop) is not { } found) return Refusal.NotFound;
        tx.Saw(Act.ReferenceCorrect, null, reference);
        return new ReferenceToCorrect(found.Reference, found.Reference.InTheWayOfCorrecting(found.Application, actor.Account));
    }, stop);
}

internal static class ReferencesAsked
{
    extension(Tx tx)
    {
        /// <summary>A reference, open, with its application.</summary>
        public async Task<(Application Application, ApplicationReference Reference)?> ReferenceAndApplication(Guid id, CancellationToken stop)
        {
            if (await tx.References.SingleOrDefaultAsync(r => r.Id == id, stop) is not { } reference) return null;
            return await tx.FindApplication(reference.Application, stop) is { } application ? (application, await tx.Open(reference, stop)) : null;
        }
    }
}
