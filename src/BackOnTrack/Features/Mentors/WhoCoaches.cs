using BackOnTrack.Data;
using BackOnTrack.Domain.Mentors;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Mentors;

/// <summary>Who is there for a mentor on a day.</summary>
/// <param name="Away">The coach is on leave, or no longer a coach.</param>
/// <param name="Responsible">The coach or who stands in; nobody when the coach is away and nobody does, or who should is away too.</param>
public sealed record Coaching(Guid Mentor, Guid Coach, bool Away, Guid? Responsible)
{
    public CoachStanding Standing => Responsible is null ? CoachStanding.NobodyThere : CoachStanding.There;
}

/// <summary>The one answer to who coaches whom on a day; the match, the register and every worklist ask it.</summary>
public static class WhoCoaches
{
    extension(Tx tx)
    {
        /// <summary>All mentors with a coach, as far as the actor sees them.</summary>
        public IQueryable<Coaching> CoachingOn(DateOnly day) => tx.Database.SqlQuery<Coaching>($"""
            select mentor as "Mentor", coach as "Coach", away as "Away", responsible as "Responsible" from bot.coaching({day})
            """);

        /// <summary>The mentors somebody answers for on a day: the own ones, and those of a coach who is away.</summary>
        public IQueryable<Guid> CoachedBy(Guid account, DateOnly day) => tx.CoachingOn(day).Where(c => c.Responsible == account).Select(c => c.Mentor);

        /// <summary>How each mentor with a coach is looked after on a day; whoever is not in it has no coach.</summary>
        public async Task<IReadOnlyDictionary<Guid, CoachStanding>> CoachStandings(DateOnly day, CancellationToken stop) =>
            await tx.CoachingOn(day).ToDictionaryAsync(c => c.Mentor, c => c.Standing, stop);

        /// <summary>The same of one mentor.</summary>
        public async Task<CoachStanding> CoachStandingOf(Guid mentor, DateOnly day, CancellationToken stop) =>
            (await tx.CoachingOn(day).SingleOrDefaultAsync(c => c.Mentor == mentor, stop))?.Standing ?? CoachStanding.None;

        /// <summary>Which coaches are away on any day of some: that they are, not whose mentors wait for them.</summary>
        public Task<List<Guid>> CoachesAway(DateOnly from, DateOnly until, CancellationToken stop) =>
            tx.Database.SqlQuery<Guid>($"select a as \"Value\" from bot.coaches_away({from}, {until}) a").ToListAsync(stop);
    }
}
