using System.Security.Cryptography;
using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Asking;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Features.Mentorships;
using BackOnTrack.Features.People;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Asking;

/// <summary>What is needed for a sheet: its code, and the language the file knows. No name is read for it.</summary>
public sealed record FormPaper(Guid Mentorship, Guid Mentee, string Code, string Language);

/// <summary>What the rooms share that ask the mentee something: the paper, the way back from it, and the code for the tablet.</summary>
internal static class OfAsking
{
    /// <summary>The one answer to every code that does not work.</summary>
    public static Refusal NoCode => new("Asking.Refuse.Code", "Code");

    /// <summary>The letters of a new code.</summary>
    public static string NewCode() => RandomNumberGenerator.GetString(AnswerCode.Letters, AnswerCode.Length);

    extension(Tx tx)
    {
        /// <summary>An empty sheet about a mentorship whose two have met; null also for whoever is or was mentor there.</summary>
        public async Task<FormPaper?> PaperAbout(Guid mentorship, AnswersTo asks, CancellationToken stop)
        {
            var about = await tx.Mentorships.FindVisible(mentorship, stop);
            if (about is null || about.IsClosed || about.FirstMeetingOn is null || await tx.MentorPeriods.AnyAsync(p => p.Mentorship == mentorship && p.Mentor == tx.Actor.Account, stop)) return null;
            return new(about.Id, about.Mentee, SheetCode.Shown(SheetCode.Of(about.Id, asks)), await tx.Mentees.Where(m => m.Id == about.Mentee).Select(m => m.Language).SingleAsync(stop));
        }

        /// <summary>
        /// The mentorship of a sheet by its code, among those that run and that the reader may type in for. A code of nobody's, of another
        /// unit's and of a mentorship the reader is mentor in are one refusal.
        /// </summary>
        public async Task<Outcome<Guid>> SheetTyped(string? typed, AnswersTo asks, Act act, CancellationToken stop)
        {
            var (code, periods) = (SheetCode.Read(typed), tx.MentorPeriods);
            var running = await tx.Mentorships.Where(m => m.Due != null && m.FirstMeetingOn != null && !periods.Any(p => p.Mentorship == m.Id && p.Mentor == tx.Actor.Account))
                .Select(m => new { m.Id, m.Mentee }).ToListAsync(stop);
            if (code.Length == 0 || running.Find(m => SheetCode.Of(m.Id, asks) == code) is not { } found) return new Refusal("Asking.Refuse.UnknownSheet", "Code");
            tx.Saw(act, found.Mentee, found.Id);
            return found.Id;
        }

        /// <summary>Keeps a new code; it ends the one before that opened the same questions.</summary>
        public async Task<Outcome<Guid>> KeepCode(Mentorship about, AnswersTo asks, bool isMentor, string code, Act act, CancellationToken stop)
        {
            if (!AnswerCode.For(about, asks, isMentor, tx.HashOf(code), tx.Doer).Accepted(out var kept, out var refusals)) return Outcome<Guid>.Refused(refusals);
            foreach (var before in await tx.Set<AnswerCode>().Where(c => c.Mentorship == about.Id && c.Asks == asks && c.UsedAt == null && c.Expires > tx.Now).ToListAsync(stop)) before.Drop(tx.Now);
            tx.Add(kept);
            tx.Did(act, about.Mentee, kept.Id);
            return kept.Id;
        }

        /// <summary>The code that was typed, while it works.</summary>
        public IQueryable<AnswerCode> OpenCode(string? typed, AnswersTo asks)
        {
            var hash = tx.HashOf(AnswerCode.Read(typed));
            return tx.Set<AnswerCode>().Where(c => c.Hash == hash && c.Asks == asks && c.UsedAt == null && c.Expires > tx.Now);
        }

        /// <summary>Under the key outside the database: a stolen table gives no code away, however short it is.</summary>
        private byte[] HashOf(string code) => tx.Hashes.Exact("answer_code", code);
    }
}
