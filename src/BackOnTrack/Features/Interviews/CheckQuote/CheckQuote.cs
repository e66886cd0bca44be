using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Interviews;
using BackOnTrack.Features.Mentors;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Interviews;

/// <summary>A proposed quote in the list of the evaluators.</summary>
public sealed record ProposedLine(Guid Id, Guid Interview, string Code, string Words, QuoteState State, QuoteRefusal? Because, string ProposedBy, bool IsMine);

/// <summary>A page of the list.</summary>
public sealed record ProposedPage(IReadOnlyList<ProposedLine> Lines, int Page, int Pages);

/// <summary>Everything proposed; what waits for a second person comes first.</summary>
public sealed class ListProposed(Database db)
{
    public const int PageSize = 25;

    public Task<Outcome<ProposedPage>> Run(Actor actor, int page, CancellationToken stop) => db.Read<ProposedPage>(actor, Act.InterviewRead, async tx =>
    {
        var (all, interviews) = (tx.InterviewQuotes.AsNoTracking(), tx.Interviews);
        var pages = Math.Max(1, (await all.CountAsync(stop) + PageSize - 1) / PageSize);
        var at = Math.Clamp(page, 1, pages);
        var rows = await (from q in all join i in interviews on q.Interview equals i.Id orderby q.State == QuoteState.Proposed descending, q.ProposedAt descending, q.Id descending select new { Quote = q, i.Number })
            .Skip((at - 1) * PageSize).Take(PageSize).ToListAsync(stop);
        var names = await tx.NamesOf(rows.Select(r => r.Quote.ProposedBy), stop);
        tx.Saw(Act.InterviewRead, null);
        return new ProposedPage(rows.ConvertAll(r => new ProposedLine(r.Quote.Id, r.Quote.Interview, Interview.CodeOf(r.Number), tx.WordsOf(r.Quote), r.Quote.State, r.Quote.RefusedBecause,
            names.GetValueOrDefault(r.Quote.ProposedBy, ""), r.Quote.ProposedBy == actor.Account)), at, pages);
    }, stop);
}

/// <summary>A quote with the passage it was made from.</summary>
public sealed record QuoteSheet(InterviewQuote Quote, Interview Interview, string Words, string Passage, string ProposedBy, string? CheckedBy, bool IsMine);

public sealed class ReadQuote(Database db)
{
    public Task<Outcome<QuoteSheet>> Run(Actor actor, Guid id, CancellationToken stop) => db.Read<QuoteSheet>(actor, Act.InterviewRead, async tx =>
    {
        if (await tx.InterviewQuotes.AsNoTracking().SingleOrDefaultAsync(q => q.Id == id, stop) is not { } quote) return Refusal.NotFound;
        var interview = await tx.Interviews.AsNoTracking().SingleAsync(i => i.Id == quote.Interview, stop);
        var note = await tx.InterviewNotes.AsNoTracking().SingleAsync(n => n.Id == quote.Note, stop);
        var names = await tx.NamesOf([quote.ProposedBy, quote.CheckedBy ?? quote.ProposedBy], stop);
        tx.Saw(Act.InterviewRead, null, quote.Interview);
        return new QuoteSheet(quote, interview, tx.WordsOf(quote), tx.PassagesOf(note)[quote.Passage - 1], names.GetValueOrDefault(quote.ProposedBy, ""),
            quote.CheckedBy is { } by ? names.GetValueOrDefault(by, "") : null, quote.ProposedBy == actor.Account);
    }, stop);
}

/// <summary>The second pair of eyes: releases a quote, or refuses it with a reason. What is released is copied to where others read.</summary>
public sealed class CheckQuote(Database db)
{
    /// <param name="seen">Which save the page showed.</param>
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, QuoteCheckInput input, uint seen, CancellationToken stop) => db.Write(actor, Act.QuoteCheck, async tx =>
    {
        if (await tx.InterviewQuotes.SingleOrDefaultAsync(q => q.Id == id, stop) is not { } quote) return Refusal.NotFound;
        await tx.InLine($"note {quote.Interview}", stop);
        tx.Expect(quote, seen);
        var interview = await tx.Interviews.AsNoTracking().SingleAsync(i => i.Id == quote.Interview, stop);
        if (!quote.Check(interview, input, actor.Account, tx.Now).Accepted(out _, out var refusals)) return Outcome<Guid>.Refused(refusals);
        if (quote.State is QuoteState.Released)
        {
            var released = ReleasedQuote.Of(quote, interview);
            tx.Seal(released, tx.WordsOf(quote));
            tx.Add(released);
        }
        await tx.SaveChangesAsync(stop);
        tx.Did(Act.QuoteCheck, null, id);
        return id;
    }, stop);
}
