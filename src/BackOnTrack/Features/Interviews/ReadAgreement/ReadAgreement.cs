using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Interviews;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Interviews;

/// <summary>Agreement over the interviews that two have coded and closed.</summary>
public sealed record AgreementSheet(IReadOnlyList<AgreementRow> Rows, IReadOnlyList<CodedInterview> Interviews, int Differences, int Settled);

/// <summary>One of them, with how many differences it has.</summary>
public sealed record CodedInterview(Guid Id, int Number, int Passages, int Differences, TwoByTwo Overall)
{
    public string Code => Interview.CodeOf(Number);
}

/// <summary>Counts how far two coders agree. Of each interview the newest version that two have closed counts.</summary>
public sealed class ReadAgreement(Database db)
{
    /// <summary>The newest interviews, more than an evaluation holds.</summary>
    public const int Most = 200;

    public Task<Outcome<AgreementSheet>> Run(Actor actor, CancellationToken stop) => db.Read<AgreementSheet>(actor, Act.InterviewRead, async tx =>
    {
        var (notes, codings, interviews) = (tx.InterviewNotes, tx.Codings, tx.Interviews);
        var closed = notes.Where(n => codings.Count(c => c.Note == n.Id && c.DoneAt != null) == 2);
        var newest = await (from n in closed
                            where !closed.Any(m => m.Interview == n.Interview && m.Edition > n.Edition)
                            join i in interviews on n.Interview equals i.Id
                            orderby i.Number descending
                            select new { n.Id, n.Interview, i.Number }).Take(Most).ToListAsync(stop);
        var book = await tx.CodeBook(stop);
        var coded = await tx.CodedByTwo(newest.ConvertAll(n => n.Id), book, stop);
        var ids = newest.ConvertAll(n => n.Id);
        var settled = await tx.Resolutions.CountAsync(r => ids.Contains(r.Note), stop);
        tx.Saw(Act.InterviewRead, null);
        return new AgreementSheet(AgreementRows.Of(coded, book),
            [.. from c in coded join n in newest on c.Note equals n.Id select new CodedInterview(n.Interview, n.Number, c.Coded.Passages, c.Coded.Differences.Count, Agreement.Of([c.Coded]).Overall)],
            coded.Sum(c => c.Coded.Differences.Count), settled);
    }, stop);
}
