using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Practice;
using BackOnTrack.Features.Interviews;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Practice;

/// <summary>A released quote, and whether the draft has it.</summary>
public sealed record OfferedQuote(Guid Id, string Text, bool IsThere, bool IsWithdrawn);

/// <summary>A page of the quotes a practice can take.</summary>
public sealed record QuotesSheet(PracticeEntry Practice, IReadOnlyList<OfferedQuote> Offered, int Page, int Pages);

public sealed class OfferQuotes(Database db, Words words)
{
    public const int PageSize = 25;

    public Task<Outcome<QuotesSheet>> Run(Actor actor, Guid id, int page, CancellationToken stop) => db.Read<QuotesSheet>(actor, Act.PracticeRead, async tx =>
    {
        var practice = await tx.Practices.AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, stop);
        if (practice is null) return Refusal.NotFound;
        var all = tx.ReleasedQuotes.AsNoTracking();
        var pages = Math.Max(1, (await all.CountAsync(stop) + PageSize - 1) / PageSize);
        var at = Math.Clamp(page, 1, pages);
        var quotes = (await all.OrderByDescending(q => q.ReleasedAt).ThenByDescending(q => q.Id).Skip((at - 1) * PageSize).Take(PageSize).ToListAsync(stop)).ConvertAll(q => tx.LineOf(q));
        var feedback = practice.Draft.Feedback ?? "";
        return new QuotesSheet(practice, quotes.ConvertAll(q => new OfferedQuote(q.Id, q.Said(words), feedback.Contains(q.Words, StringComparison.Ordinal), q.WithdrawnAt is not null)), at, pages);
    }, stop);
}

/// <summary>Copies a released quote to the end of "evaluation and feedback" of the draft. One whose consent was taken back is not there to be taken.</summary>
public sealed class TakeQuote(Database db, Words words)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, Guid? quote, CancellationToken stop) => db.Write(actor, Act.PracticeWrite, async tx =>
    {
        var practice = await tx.Practices.SingleOrDefaultAsync(p => p.Id == id, stop);
        if (practice is null) return Refusal.NotFound;
        if (await tx.ReleasedQuotes.AsNoTracking().SingleOrDefaultAsync(q => q.Id == quote && q.WithdrawnAt == null, stop) is not { } released) return new Refusal("Practice.Refuse.NoQuote");
        if (!practice.Quote(tx.LineOf(released).Said(words), actor.Account, tx.Now).Accepted(out _, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Did(Act.PracticeWrite, null, practice.Id);
        return practice.Id;
    }, stop);
}

internal static class SaidInAnEntry
{
    /// <summary>As an entry has it, which is written in English.</summary>
    public static string Said(this QuoteLine quote, Words words) =>
        Languages.Speaking(Languages.Neutral, () => words["Practice.Say.Quoted", quote.Words, words.Of("Interviews.Asked", quote.Asked), quote.Code]);
}
