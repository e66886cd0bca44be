using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Asking;
using BackOnTrack.Features.People;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Asking;

/// <summary>What stands behind a code that still works: the language the mentee reads, and nothing of whose it is.</summary>
public sealed record OpenedCode(string Language);

/// <summary>Whether a code still works for these questions. Used, too old and never made are one refusal.</summary>
public sealed class FindCode(Database db)
{
    public Task<Outcome<OpenedCode>> Run(string? typed, AnswersTo asks, CancellationToken stop) => db.Read<OpenedCode>(Actor.House, Act.AnswerCodeUse, async tx =>
    {
        if (await tx.OpenCode(typed, asks).AsNoTracking().SingleOrDefaultAsync(stop) is not { } code) return OfAsking.NoCode;
        return new OpenedCode(await tx.Mentees.Where(m => m.Id == code.Mentee).Select(m => m.Language).SingleAsync(stop));
    }, stop);
}
