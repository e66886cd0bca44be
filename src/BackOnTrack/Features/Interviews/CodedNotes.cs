using BackOnTrack.Data;
using BackOnTrack.Domain.Interviews;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Interviews;

/// <summary>A version of a note that two have coded and closed.</summary>
public sealed record CodedNote(Guid Note, IReadOnlyList<InterviewCoding> Codings, CodedByTwo Coded);

/// <summary>What two coders said of notes, read once both are done.</summary>
public static class CodedNotes
{
    extension(Tx tx)
    {
        /// <summary>
        /// The versions among these that two have closed, each tick counted as the code it is today. Before that the wall shows a
        /// coder nothing of the other's, so it is asked of the codings first.
        /// </summary>
        public async Task<IReadOnlyList<CodedNote>> CodedByTwo(IReadOnlyCollection<Guid> notes, CodeBook book, CancellationToken stop)
        {
            var codings = (await tx.Codings.AsNoTracking().Where(c => notes.Contains(c.Note) && c.DoneAt != null).OrderBy(c => c.Place).ToListAsync(stop)).ToLookup(c => c.Note);
            var closed = notes.Where(n => codings[n].Count() == 2).ToList();
            var sizes = await tx.InterviewNotes.Where(n => closed.Contains(n.Id)).ToDictionaryAsync(n => n.Id, n => n.Passages, stop);
            var ticks = (await tx.Ticks.AsNoTracking().Where(t => closed.Contains(t.Note)).Select(t => new { t.Coding, t.Passage, t.Code }).ToListAsync(stop)).ToLookup(t => t.Coding, t => (t.Passage, book.Final(t.Code)));
            return closed.ConvertAll(note =>
            {
                InterviewCoding[] two = [.. codings[note]];
                return new CodedNote(note, two, new CodedByTwo(sizes[note], ticks[two[0].Id].ToHashSet(), ticks[two[1].Id].ToHashSet(), book.Offered(two[0], two[1])));
            });
        }
    }
}
