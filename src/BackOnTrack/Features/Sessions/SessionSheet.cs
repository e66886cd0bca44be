using BackOnTrack.Data;
using BackOnTrack.Domain.Plans;
using BackOnTrack.Domain.Sessions;
using BackOnTrack.Features.Drafts;
using BackOnTrack.Features.Plans;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Sessions;

/// <summary>A goal a session can have worked on.</summary>
public sealed record GoalToTick(Guid Root, string Aim);

/// <summary>What the form of a note shows besides the note: whose it is, the goals, and what was typed and not sent.</summary>
public sealed record SessionSheet(NamedMentorship Head, IReadOnlyList<GoalToTick> Goals, Draft? Draft)
{
    /// <summary>The planned meeting that is written up, if the form was opened for one.</summary>
    public Appointment? Planned { get; init; }
}

internal static class SessionSheets
{
    extension(Tx tx)
    {
        /// <summary>The empty sheet, or null where the wall hides the mentorship.</summary>
        public async Task<SessionSheet?> Sheet(Guid mentorship, string form, Guid subject, CancellationToken stop)
        {
            if (await tx.HeadOf(mentorship, stop) is not { } head) return null;
            var goals = await tx.Plans.AsNoTracking().Where(p => p.Mentorship == mentorship && p.State == PlanState.Agreed)
                .Join(tx.Goals.AsNoTracking(), p => p.Id, g => g.Plan, (p, g) => g).OrderBy(g => g.Position).ToListAsync(stop);
            await tx.Open(goals, stop);
            return new(head, [.. goals.Select(g => new GoalToTick(g.Root, g.Aim.Text))], await tx.Draft(form, subject, stop));
        }

        /// <summary>The goals a session worked on, in the words they have now.</summary>
        public async Task<IReadOnlyList<string>> AimsOf(Session session, CancellationToken stop)
        {
            if (session.Goals.Length == 0) return [];
            var goals = await tx.Goals.AsNoTracking().Where(g => session.Goals.Contains(g.Root)).OrderByDescending(g => g.Id).ToListAsync(stop);
            await tx.Open(goals, stop);
            return [.. goals.DistinctBy(g => g.Root).OrderBy(g => g.Position).Select(g => g.Aim.Text)];
        }
    }
}
