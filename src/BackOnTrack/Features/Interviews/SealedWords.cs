using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Interviews;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Interviews;

/// <summary>How the room's texts are closed and opened: they belong to the house, because who was interviewed stands nowhere.</summary>
public static class SealedWords
{
    private const int ShortestName = 3;

    extension(Tx tx)
    {
        public void Seal(InterviewNote note, string words) => note.Keep(tx.Hashes.SealForTheHouse("interview_note", "words", note.Id, words));
        public void Seal(InterviewResolution settled, string words) => settled.Keep(tx.Hashes.SealForTheHouse("interview_resolution", "words", settled.Id, words));
        public void Seal(InterviewQuote quote, string words) => quote.Keep(tx.Hashes.SealForTheHouse("interview_quote", "words", quote.Id, words));
        public void Seal(ReleasedQuote quote, string words) => quote.Keep(tx.Hashes.SealForTheHouse("released_quote", "words", quote.Id, words));

        public string WordsOf(InterviewNote note) => tx.Hashes.OpenForTheHouse("interview_note", "words", note.Id, note.Words);
        public string WordsOf(InterviewResolution settled) => tx.Hashes.OpenForTheHouse("interview_resolution", "words", settled.Id, settled.Words);
        public string WordsOf(InterviewQuote quote) => tx.Hashes.OpenForTheHouse("interview_quote", "words", quote.Id, quote.Words);
        public string WordsOf(ReleasedQuote quote) => tx.Hashes.OpenForTheHouse("released_quote", "words", quote.Id, quote.Words);

        /// <summary>The note cut into its passages, the first one at 0.</summary>
        public IReadOnlyList<string> PassagesOf(InterviewNote note) => Passages.Of(tx.WordsOf(note), note.Rule);

        /// <summary>The newest version of a note, or null.</summary>
        public Task<InterviewNote?> NewestNote(Guid interview, CancellationToken stop) =>
            tx.InterviewNotes.Where(n => n.Interview == interview).OrderByDescending(n => n.Edition).FirstOrDefaultAsync(stop);

        /// <summary>Whether somebody codes or quotes this version: then it stays as it is, and a correction is the next one.</summary>
        public async Task<bool> IsWorkedOn(Guid note, CancellationToken stop) =>
            await tx.Codings.AnyAsync(c => c.Note == note, stop) || await tx.InterviewQuotes.AnyAsync(q => q.Note == note, stop);

        /// <summary>All codes, in their book.</summary>
        public async Task<CodeBook> CodeBook(CancellationToken stop) => new(await tx.Codes.AsNoTracking().OrderBy(c => c.Name).ToListAsync(stop));

        /// <summary>Whether a word is part of a mentor's name or alias. Yes or no, and never whose: evaluators do not see the register.</summary>
        public async Task<bool> NamesAMentor(CancellationToken stop, params string?[] texts)
        {
            var words = NamePieces.Fold(string.Join(' ', texts)).Split(' ').Where(w => w.Length >= ShortestName).Distinct().ToArray();
            return words.Length > 0 && await tx.Ask<bool>($"select bot.names_a_mentor({words})", stop);
        }

        /// <summary>One after the other: whoever counts first and writes then waits here for the one before.</summary>
        public Task InLine(string what, CancellationToken stop) => tx.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock(hashtextextended({what}, 300))", stop);
    }
}
