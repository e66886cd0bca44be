using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Interviews;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Interviews;

/// <summary>An interview in the list: how far its note and its codings are.</summary>
public sealed record InterviewLine(Guid Id, int Number, DateOnly HeldOn, Asked Asked, bool MayQuote, DateTimeOffset? QuotingWithdrawnAt, DateTimeOffset? WithdrawnAt, int? Edition, int Coders, int Done)
{
    public string Code => Interview.CodeOf(Number);
    public bool IsQuotable => MayQuote && QuotingWithdrawnAt is null && WithdrawnAt is null;
}

/// <summary>A page of the list.</summary>
public sealed record InterviewPage(IReadOnlyList<InterviewLine> Lines, int Page, int Pages);

/// <summary>All interviews, the newest number first; withdrawn ones stand among them, so that no number is missed.</summary>
public sealed class ListInterviews(Database db)
{
    public const int PageSize = 50;

    public Task<Outcome<InterviewPage>> Run(Actor actor, int page, CancellationToken stop) => db.Read<InterviewPage>(actor, Act.InterviewRead, async tx =>
    {
        var (all, notes, codings) = (tx.Interviews.AsNoTracking(), tx.InterviewNotes, tx.Codings);
        var pages = Math.Max(1, (await all.CountAsync(stop) + PageSize - 1) / PageSize);
        var at = Math.Clamp(page, 1, pages);
        var lines = await (from i in all.OrderByDescending(i => i.Number).Skip((at - 1) * PageSize).Take(PageSize)
                           let newest = notes.Where(n => n.Interview == i.Id).Max(n => (int?)n.Edition)
                           let note = notes.Where(n => n.Interview == i.Id && n.Edition == newest).Select(n => (Guid?)n.Id).FirstOrDefault()
                           orderby i.Number descending
                           select new InterviewLine(i.Id, i.Number, i.HeldOn, i.Asked, i.MayQuote, i.QuotingWithdrawnAt, i.WithdrawnAt, newest,
                               codings.Count(c => c.Note == note), codings.Count(c => c.Note == note && c.DoneAt != null))).ToListAsync(stop);
        tx.Saw(Act.InterviewRead, null);
        return new InterviewPage(lines, at, pages);
    }, stop);
}
