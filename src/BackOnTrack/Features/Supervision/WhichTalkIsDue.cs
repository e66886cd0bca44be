using BackOnTrack.Data;
using BackOnTrack.Features.Mentors;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Supervision;

/// <summary>By which day the next talk of a mentor who accompanies somebody is to be held.</summary>
public sealed record TalkDue
{
    public required Guid Mentor { get; init; }

    /// <summary>The day of the last one.</summary>
    public required DateOnly? Last { get; init; }
    public required DateOnly? By { get; init; }
}

internal sealed record TalkFacts(Guid Mentor, DateOnly? Met, DateOnly? Last);

/// <summary>The question every list of this room asks besides who coaches whom (<see cref="WhoCoaches"/>): which talk is due when.</summary>
public static class WhichTalkIsDue
{
    extension(Tx tx)
    {
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
