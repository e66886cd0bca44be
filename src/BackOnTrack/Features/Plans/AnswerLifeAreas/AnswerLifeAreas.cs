using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Asking;
using BackOnTrack.Domain.Plans;
using BackOnTrack.Features.Asking;
using BackOnTrack.Features.Mentorships;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Plans;

/// <summary>The mentee answers alone. Used, too old and never made are one refusal.</summary>
public sealed class AnswerLifeAreas(Database db)
{
    public Task<Outcome<Guid>> Run(string? typed, IReadOnlyDictionary<LifeArea, int> answers, CancellationToken stop) => db.Write(Actor.House, Act.LifeAreaAnswer, async tx =>
    {
        if (await tx.OpenCode(typed, AnswersTo.LifeAreas).SingleOrDefaultAsync(stop) is not { } code || await tx.LifeOf(code.Mentorship, stop) is not { } at) return OfAsking.NoCode;
        if (!at.Book.AnswerAlone(answers, tx.Programme.Plans, tx.Doer).Accepted(out var made, out var refusals)) return Outcome<Guid>.Refused(refusals);
        code.Use(tx.Now);
        return tx.KeepLook(at, made, Act.LifeAreaAnswer);
    }, stop);
}
