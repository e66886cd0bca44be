using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Interviews;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Interviews;

/// <summary>A released quote as others read it.</summary>
public sealed record QuoteLine(Guid Id, string Code, Asked Asked, string Words, DateTimeOffset ReleasedAt, DateTimeOffset? WithdrawnAt);

/// <summary>A page of the list.</summary>
public sealed record QuotePage(IReadOnlyList<QuoteLine> Lines, int Page, int Pages);

/// <summary>All that leaves the room of the evaluators: released quotes, the newest first. One whose consent was taken back stays, marked.</summary>
public sealed class ListQuotes(Database db)
{
    public const int PageSize = 25;

    public Task<Outcome<QuotePage>> Run(Actor actor, int page, CancellationToken stop) => db.Read<QuotePage>(actor, Act.QuoteRead, async tx =>
    {
        var all = tx.ReleasedQuotes.AsNoTracking();
        var pages = Math.Max(1, (await all.CountAsync(stop) + PageSize - 1) / PageSize);
        var at = Math.Clamp(page, 1, pages);
        var rows = await all.OrderByDescending(q => q.ReleasedAt).ThenByDescending(q => q.Id).Skip((at - 1) * PageSize).Take(PageSize).ToListAsync(stop);
        tx.Saw(Act.QuoteRead, null);
        return new QuotePage(rows.ConvertAll(q => tx.LineOf(q)), at, pages);
    }, stop);
}

/// <summary>What other rooms may ask of this one.</summary>
public static class ReleasedQuotesOfTheHouse
{
    extension(Tx tx)
    {
        public QuoteLine LineOf(ReleasedQuote quote) => new(quote.Id, quote.Code, quote.Asked, tx.WordsOf(quote), quote.ReleasedAt, quote.WithdrawnAt);

        /// <summary>Quotes of interviews held in the period whose consent holds, the oldest interview first; none of them says a day.</summary>
        public async Task<IReadOnlyList<QuoteLine>> QuotesOf(DateOnly from, DateOnly until, int most, CancellationToken stop) =>
            (await tx.ReleasedQuotes.AsNoTracking().Where(q => q.WithdrawnAt == null && q.HeldOn >= from && q.HeldOn <= until).OrderBy(q => q.Number).ThenBy(q => q.ReleasedAt).Take(most).ToListAsync(stop)).ConvertAll(q => tx.LineOf(q));
    }
}
