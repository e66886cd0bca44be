using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Interviews;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Interviews;

/// <summary>A page of passages with the codes and what the reader has ticked; of anybody else's ticks nothing.</summary>
/// <param name="Mine">The reader's own coding, or null when it is not begun.</param>
/// <param name="Others">How many others code this version.</param>
/// <param name="Why">Why it cannot be begun, or null.</param>
/// <param name="Passages">Those of the page, the first one numbered <paramref name="First"/>.</param>
public sealed record CodingSheet(Interview Interview, int Edition, int Count, InterviewCoding? Mine, int Others, Refusal? Why, CodeBook Book, IReadOnlyList<string> Passages, int First, int Page, int Pages,
    IReadOnlySet<(int Passage, Guid Code)> Ticked, int TickedPassages)
{
    public bool MayTick => Mine is { IsDone: false };
}

public sealed class OpenCoding(Database db)
{
    public const int PageSize = 20;

    public Task<Outcome<CodingSheet>> Run(Actor actor, Guid id, int page, CancellationToken stop) => db.Read<CodingSheet>(actor, Act.InterviewRead, async tx =>
    {
        if (await tx.Interviews.AsNoTracking().SingleOrDefaultAsync(i => i.Id == id, stop) is not { } interview) return Refusal.NotFound;
        if (await tx.NewestNote(id, stop) is not { } note) return Refusal.NotFound;
        var codings = await tx.Codings.AsNoTracking().Where(c => c.Note == note.Id).ToListAsync(stop);
        var mine = codings.Find(c => c.Coder == actor.Account);
        var others = codings.FindAll(c => c.Coder != actor.Account);
        var why = mine is null && !InterviewCoding.Begin(interview, note, others, actor.Account, tx.Now).Accepted(out _, out var refusals) ? refusals[0] : null;
        var pages = Math.Max(1, (note.Passages + PageSize - 1) / PageSize);
        var at = Math.Clamp(page, 1, pages);
        var own = mine?.Id;
        var ticks = await tx.Ticks.AsNoTracking().Where(t => t.Coding == own).Select(t => new { t.Passage, t.Code }).ToListAsync(stop);
        tx.Saw(Act.InterviewRead, null, id);
        return new CodingSheet(interview, note.Edition, note.Passages, mine, others.Count, why, await tx.CodeBook(stop), [.. tx.PassagesOf(note).Skip((at - 1) * PageSize).Take(PageSize)], ((at - 1) * PageSize) + 1, at, pages,
            ticks.Select(t => (t.Passage, t.Code)).ToHashSet(), ticks.DistinctBy(t => t.Passage).Count());
    }, stop);
}

/// <summary>
/// Keeps what one coder ticked on a page of passages, in place of what was ticked there before. Nobody else writes there, so
/// the last save of the same hand counts.
/// </summary>
public sealed class CodePassages(Database db)
{
    /// <param name="edition">Which version of the note the page showed.</param>
    /// <param name="ticks">As the form sends them: number and code, <c>3:…</c>.</param>
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, int edition, int page, IReadOnlyCollection<string> ticks, CancellationToken stop) => db.Write(actor, Act.PassageCode, async tx =>
    {
        await tx.InLine($"note {id}", stop);
        if (await tx.NewestNote(id, stop) is not { } note) return Refusal.NotFound;
        if (note.Edition != edition) return Refusal.Conflict;
        if (await tx.Codings.AsNoTracking().SingleOrDefaultAsync(c => c.Note == note.Id && c.Coder == actor.Account, stop) is not { } coding) return Refusal.NotFound;
        var (from, until) = (((page - 1) * OpenCoding.PageSize) + 1, page * OpenCoding.PageSize);
        var read = ticks.Select(Read).ToList();
        if (read.Contains(null)) return Refusal.NotFound;
        if (!coding.Tick(from, until, note.Passages, read.OfType<(int, Guid)>(), await tx.CodeBook(stop), tx.Now).Accepted(out var kept, out var refusals)) return Outcome<Guid>.Refused(refusals);
        await tx.Ticks.Where(t => t.Coding == coding.Id && t.Passage >= from && t.Passage <= until).ExecuteDeleteAsync(stop);
        tx.AddRange(kept);
        await tx.SaveChangesAsync(stop);
        tx.Did(Act.PassageCode, null, coding.Id);
        return coding.Id;
    }, stop);

    private static (int, Guid)? Read(string tick) =>
        tick.Split(':') is [var number, var code] && int.TryParse(number, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var n) && Guid.TryParse(code, out var c) ? (n, c) : null;
}
