using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Interviews;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Interviews;

/// <summary>A passage of a code: from which interview, its number, its words, and how sure it is.</summary>
public sealed record CodedPassage(Guid Interview, int Number, Asked Asked, int Passage, string Words, PassageStanding Standing)
{
    public string Code => Domain.Interviews.Interview.CodeOf(Number);
}

/// <summary>By whom a code was seen in a passage: one coder alone, both, both after a talk, or one of two with nothing settled.</summary>
public enum PassageStanding { OneCoder, BothCoders, Settled, NotSettled }

/// <summary>A code, its versions, and a page of the passages that count for it, across all interviews.</summary>
public sealed record CodeSheet(InterviewCode Code, CodeBook Book, IReadOnlyList<InterviewCodeVersion> Versions, IReadOnlyList<CodedPassage> Passages, int All, int Page, int Pages);

/// <summary>
/// Reads code by code. Of each interview the newest version counts that the reader may read the ticks of; what two settled on as
/// not there is left out, and codes that went into this one are read with it.
/// </summary>
public sealed class ReadCode(Database db)
{
    public const int PageSize = 25;
    private const int MostVersions = 50;

    public Task<Outcome<CodeSheet>> Run(Actor actor, Guid id, int page, CancellationToken stop) => db.Read<CodeSheet>(actor, Act.InterviewRead, async tx =>
    {
        var book = await tx.CodeBook(stop);
        if (book.Find(id) is not { } code) return Refusal.NotFound;
        var versions = await tx.CodeVersions.AsNoTracking().Where(v => v.Code == id).OrderByDescending(v => v.Edition).Take(MostVersions).ToListAsync(stop);
        var codes = book.CountedAs(id).ToArray();
        var all = await Rows(tx, codes).CountAsync(stop);
        var pages = Math.Max(1, (all + PageSize - 1) / PageSize);
        var at = Math.Clamp(page, 1, pages);
        var rows = await Rows(tx, codes).OrderBy(r => r.Number).ThenBy(r => r.Passage).Skip((at - 1) * PageSize).Take(PageSize).ToListAsync(stop);
        var ids = rows.Select(r => r.Note).Distinct().ToList();
        var texts = (await tx.InterviewNotes.AsNoTracking().Where(n => ids.Contains(n.Id)).ToListAsync(stop)).ToDictionary(n => n.Id, tx.PassagesOf);
        tx.Saw(Act.InterviewRead, null, id);
        return new CodeSheet(code, book, versions, rows.ConvertAll(r => new CodedPassage(r.Interview, r.Number, Enum.Parse<Asked>(r.Asked, ignoreCase: true), r.Passage, texts[r.Note][r.Passage - 1], Standing(r))), all, at, pages);
    }, stop);

    private static PassageStanding Standing(Row row) => (row.Coders, row.Done, row.Settled) switch
    {
        (2, _, _) => PassageStanding.BothCoders,
        (_, _, true) => PassageStanding.Settled,
        (_, 2, _) => PassageStanding.NotSettled,
        _ => PassageStanding.OneCoder,
    };

    private sealed record Row(Guid Interview, int Number, string Asked, Guid Note, int Passage, int Coders, int Done, bool Settled);

    /// <summary>Through the wall: of a version that is not open the reader's own ticks come out, and nobody else's.</summary>
    private static IQueryable<Row> Rows(Tx tx, Guid[] codes) => tx.Database.SqlQuery<Row>($"""
        with readable as (select n.id, n.interview, n.edition from bot.interview_note n
              where n.id = any (bot.open_notes()) or exists (select 1 from bot.interview_coding c where c.note = n.id and c.coder = bot.actor())),
          newest as (select distinct on (interview) id, interview from readable order by interview, edition desc),
          settled as (select r.note, r.passage, bool_or(r.holds) as holds from bot.interview_resolution r where r.code = any ({codes}) group by r.note, r.passage)
        select i.id as "Interview", i.number as "Number", i.asked as "Asked", t.note as "Note", t.passage as "Passage", count(distinct t.coder)::int as "Coders",
          (select count(c.done_at)::int from bot.interview_coding c where c.note = t.note) as "Done", coalesce(bool_or(s.holds), false) as "Settled"
        from newest n join bot.interview i on i.id = n.interview join bot.interview_tick t on t.note = n.id left join settled s on s.note = t.note and s.passage = t.passage
        where t.code = any ({codes}) group by i.id, t.note, t.passage having count(distinct t.coder) = 2 or coalesce(bool_or(s.holds), true)
        """);
}
