using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Interviews;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Interviews;

/// <summary>
/// Begins a coding of the newest version. Whoever coded an earlier one finds their ticks again where the passage is word for
/// word the same; what stands on the earlier version stays there.
/// </summary>
public sealed class BeginCoding(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, CancellationToken stop) => db.Write(actor, Act.PassageCode, async tx =>
    {
        await tx.InLine($"note {id}", stop);
        if (await tx.Interviews.AsNoTracking().SingleOrDefaultAsync(i => i.Id == id, stop) is not { } interview) return Refusal.NotFound;
        if (await tx.NewestNote(id, stop) is not { } note) return Refusal.NotFound;
        var others = await tx.Codings.AsNoTracking().Where(c => c.Note == note.Id).ToListAsync(stop);
        if (others.Find(c => c.Coder == actor.Account) is { } mine) return AlreadyThere(tx, mine);
        if (!InterviewCoding.Begin(interview, note, others, actor.Account, tx.Now).Accepted(out var coding, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Add(coding);
        tx.AddRange(await Carried(tx, coding, note, stop));
        await tx.SaveChangesAsync(stop);
        tx.Did(Act.PassageCode, null, coding.Id);
        return coding.Id;
    }, stop);

    /// <summary>Pressed twice: the coding is there, and nothing is begun anew.</summary>
    private static Guid AlreadyThere(Tx tx, InterviewCoding mine)
    {
        tx.Did(Act.PassageCode, null, mine.Id);
        return mine.Id;
    }

    private static async Task<IReadOnlyList<InterviewTick>> Carried(Tx tx, InterviewCoding coding, InterviewNote note, CancellationToken stop)
    {
        var notes = tx.InterviewNotes;
        var earlier = await (from c in tx.Set<InterviewCoding>()
                             where c.Interview == note.Interview && c.Coder == coding.Coder
                             join n in notes on c.Note equals n.Id
                             where n.Edition < note.Edition
                             orderby n.Edition descending
                             select new { Coding = c.Id, Note = n }).AsNoTracking().FirstOrDefaultAsync(stop);
        if (earlier is null) return [];
        var from = Passages.Unchanged(tx.PassagesOf(earlier.Note), tx.PassagesOf(note));
        var ticked = (await tx.Ticks.Where(t => t.Coding == earlier.Coding).Select(t => new { t.Passage, t.Code }).ToListAsync(stop)).ToLookup(t => t.Passage, t => t.Code);
        var book = await tx.CodeBook(stop);
        var carried = from.SelectMany((old, n) => old is { } o ? ticked[o + 1].Select(book.Final).Where(c => book.Find(c)!.IsActive).Select(c => (n + 1, c)) : []);
        return coding.Tick(1, note.Passages, note.Passages, carried, book, tx.Now).Accepted(out var ticks, out _) ? ticks : [];
    }
}
