using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Interviews;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Interviews;

/// <summary>The book as it stands, the codes that have ended apart.</summary>
public sealed record CodeBookSheet(CodeBook Book, IReadOnlyList<InterviewCode> Closed);

public sealed class ReadCodeBook(Database db)
{
    /// <summary>So many ended codes are shown at the most, the newest endings first.</summary>
    private const int MostClosed = 100;

    public Task<Outcome<CodeBookSheet>> Run(Actor actor, CancellationToken stop) => db.Read<CodeBookSheet>(actor, Act.CodeBookRead, async tx =>
    {
        var book = await tx.CodeBook(stop);
        return new CodeBookSheet(book, [.. book.All.Where(c => !c.IsActive).OrderByDescending(c => c.ClosedAt).Take(MostClosed)]);
    }, stop);
}
