using BackOnTrack.Data;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Domain.Sessions;
using BackOnTrack.Features.Mentorships;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Sessions;

/// <summary>A session of this mentorship, to be changed: a session of another mentorship under this address is not there.</summary>
internal sealed record SessionAtHand(Mentorship Mentorship, SessionBook Book);

internal static class SessionFinding
{
    extension(Tx tx)
    {
        /// <summary>The session with its words, open, or null: not there, not of this mentorship, and not yours are one answer.</summary>
        public async Task<SessionAtHand?> SessionOf(Guid mentorship, Guid session, CancellationToken stop)
        {
            if (await tx.Mentorships.FindVisible(mentorship, stop) is not { } it) return null;
            if (await tx.Sessions.FindVisible(session, stop) is not { } facts || facts.Mentorship != mentorship) return null;
            if (await tx.SessionNotes.FindVisible(session, stop) is not { } note) return null;
            return new(it, new(facts, note, await tx.CoachQuestions.FindVisible(session, stop)));
        }
    }
}
