using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Asking;
using BackOnTrack.Domain.Relationship;
using BackOnTrack.Features.Asking;
using BackOnTrack.Features.Mentorships;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Relationship;

/// <summary>The mentee answers alone. Used, too old and never made are one refusal.</summary>
public sealed class AnswerUnderCode(Database db)
{
    public Task<Outcome<Guid>> Run(string? typed, IReadOnlyDictionary<RelationshipItem, RelationshipLevel> answers, CancellationToken stop) => db.Write(Actor.House, Act.RelationshipAnswer, async tx =>
    {
        if (await tx.OpenCode(typed, AnswersTo.WorkingTogether).SingleOrDefaultAsync(stop) is not { } code || await tx.BookOf(code.Mentorship, stop) is not { } at) return OfAsking.NoCode;
        if (!at.Book.AnswerAlone(answers, tx.Programme.Plans, tx.Doer).Accepted(out var made, out var refusals)) return Outcome<Guid>.Refused(refusals);
        code.Use(tx.Now);
        return await tx.Keep(at, made, Act.RelationshipAnswer, stop);
    }, stop);
}
