using BackOnTrack.Data;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Supervision;

/// <summary>Who is there for a mentor on a day.</summary>
/// <param name="Away">The coach is on leave, or no longer a coach.</param>
/// <param name="Responsible">The coach or who stands in; nobody when the coach is away and nobody does.</param>
public sealed record Coaching(Guid Mentor, Guid Coach, bool Away, Guid? Responsible);

/// <summary>By which day the next talk of a mentor who accompanies somebody is to be held.</summary>
public sealed record TalkDue
{
    public required Guid Mentor { get; init; }

    /// <summary>The day of the last one.</summary>
    public required DateOnly? Last { get; init; }
    public required DateOnly? By { get; init; }
}

internal sealed record TalkFacts(Guid Mentor, DateOnly? Met, DateOnly? Last);

/// <summary>The two questions every list of this room asks: who coaches whom today, and which talk is due when.</summary>
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

        /// <summary>
        /// Soon after the first meeting with a mentee, then so many weeks after the last talk, whichever is earlier.
        /// </summary>
        public IQueryable<TalkDue> TalksDue()
        {
            var (soon, every) = (tx.Programme.Coaches.DaysToFirstTalk, 7 * tx.Programme.Coaches.WeeksBetweenTalks);
            return tx.Database.SqlQuery<TalkFacts>($"""select mentor as "Mentor", met as "Met", last as "Last" from bot.talk_facts()""")
                .Select(t => new TalkDue
                {
                    Mentor = t.Mentor, Last = t.Last,
                    By = t.Met == null ? (t.Last == null ? null : t.Last.Value.AddDays(every))
                        : t.Last == null || t.Met.Value.AddDays(soon) < t.Last.Value.AddDays(every) ? t.Met.Value.AddDays(soon)
                        : t.Last.Value.AddDays(every),
                });
        }
    }
}
