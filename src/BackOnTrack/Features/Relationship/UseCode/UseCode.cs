using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Relationship;
using BackOnTrack.Features.Mentorships;
using BackOnTrack.Features.People;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Relationship;

/// <summary>What stands behind a code that still works: the language the mentee reads, and nothing of whose it is.</summary>
public sealed record OpenedCode(string Language);

/// <summary>The mentee answers alone. Used, too old and never made are one refusal.</summary>
public sealed class AnswerUnderCode(Database db)
{
    public Task<Outcome<Guid>> Run(string? typed, IReadOnlyDictionary<RelationshipItem, RelationshipLevel> answers, CancellationToken stop) => db.Write(Actor.House, Act.RelationshipAnswer, async tx =>
    {
        if (await tx.OpenCode(typed).SingleOrDefaultAsync(stop) is not { } code || await tx.BookOf(code.Mentorship, stop) is not { } at) return OpenCodes.No;
        if (!at.Book.AnswerAlone(answers, tx.Programme.Plans, tx.Doer).Accepted(out var made, out var refusals)) return Outcome<Guid>.Refused(refusals);
        code.Use(tx.Now);
        return await tx.Keep(at, made, Act.RelationshipAnswer, stop);
    }, stop);
}

/// <summary>Whether a code still works.</summary>
public sealed class FindCode(Database db)
{
    public Task<Outcome<OpenedCode>> Run(string? typed, CancellationToken stop) => db.Read<OpenedCode>(Actor.House, Act.RelationshipCodeUse, async tx =>
    {
        if (await tx.OpenCode(typed).AsNoTracking().SingleOrDefaultAsync(stop) is not { } code) return OpenCodes.No;
        return new OpenedCode(await tx.Mentees.Where(m => m.Id == code.Mentee).Select(m => m.Language).SingleAsync(stop));
    }, stop);
}

internal static class OpenCodes
{
    /// <summary>The one answer to every code that does not work.</summary>
    public static Refusal No => new("Relationship.Refuse.Code", "Code");

    extension(Tx tx)
    {
        public IQueryable<RelationshipCode> OpenCode(string? typed)
        {
            var hash = tx.HashOf(RelationshipCode.Read(typed));
            return tx.RelationshipCodes.Where(c => c.Hash == hash && c.UsedAt == null && c.Expires > tx.Now);
        }
    }
}
