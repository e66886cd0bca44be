using BackOnTrack.Data;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Domain.Sessions;
using BackOnTrack.Features.Mentorships;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Sessions;

/// <summary>Keeps the mentorship's next due day true to its dated facts: sessions, attempts, gaps.</summary>
internal static class NextMeeting
{
    extension(Tx tx)
    {
        /// <summary>After a new note: only what lies after it can matter besides it, and a note of today has nothing after it.</summary>
        public async Task SayWhenDueAfter(Session added, Mentorship it, CancellationToken stop)
        {
            var after = added.OccurredOn < tx.Doer.Today
                ? await tx.Sessions.AsNoTracking().Where(s => s.Mentorship == it.Id && s.OccurredOn > added.OccurredOn).ToListAsync(stop)
                : [];
            await tx.SayWhenDue(it, [added, .. after], stop);
        }

        /// <summary>After a note was changed or voided: what still counts.</summary>
        public async Task Recount(Mentorship it, CancellationToken stop)
        {
            var sessions = await tx.Sessions.Where(s => s.Mentorship == it.Id).ToListAsync(stop);
            var held = sessions.FindAll(s => s.IsHeld);
            it.Recount(held.Count, held.Count == 0 ? null : held.Max(s => s.OccurredOn), tx.Programme.Mentorships);
            await tx.SayWhenDue(it, sessions, stop);
        }

        /// <summary>After a gap was justified or ended.</summary>
        public async Task SayWhenDueWith(IReadOnlyCollection<ContactGap> gaps, Mentorship it, CancellationToken stop)
        {
            var sessions = await tx.Sessions.AsNoTracking().Where(s => s.Mentorship == it.Id).ToListAsync(stop);
            it.MeetingDue(new Rhythm(it.RhythmDays).NextDue(Start(it), sessions, gaps), tx.Programme.Mentorships);
        }

        private async Task SayWhenDue(Mentorship it, IReadOnlyCollection<Session> sessions, CancellationToken stop)
        {
            var start = Start(it);
            var gaps = await GapsSince(tx, it.Id, start).ToListAsync(stop);
            it.MeetingDue(new Rhythm(it.RhythmDays).NextDue(start, sessions, gaps), tx.Programme.Mentorships);
        }
    }

    private static readonly Func<Tx, Guid, DateOnly, IAsyncEnumerable<ContactGap>> GapsSince = EF.CompileAsyncQuery((Tx tx, Guid mentorship, DateOnly start) =>
        tx.Set<ContactGap>().AsNoTracking().Where(g => g.Mentorship == mentorship && (g.Until == null || g.Until > start)));

    /// <summary>From the last session held, or from the day the rhythm began anew.</summary>
    private static DateOnly Start(Mentorship it) => it.LastHeld > it.StateSince ? it.LastHeld.Value : it.StateSince;
}
