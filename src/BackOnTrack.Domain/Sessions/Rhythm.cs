namespace BackOnTrack.Domain.Sessions;

/// <summary>"At least every so many days", per mentorship. Due dates are computed from dated facts, never typed.</summary>
public sealed record Rhythm(int EveryDays)
{
    /// <summary>
    /// The day by which the next meeting is due: so many days after the last one that keeps the rhythm (or after the
    /// start), not counting the days of justified gaps. Null while an open gap suspends it.
    /// </summary>
    public DateOnly? NextDue(DateOnly start, IEnumerable<Session> sessions, IReadOnlyCollection<ContactGap> gaps)
    {
        var last = sessions.Where(session => session.KeepsTheRhythm).Select(session => session.OccurredOn).Append(start).Max();
        return NextDue(last, gaps);
    }

    /// <summary>The same, from the day the rhythm was last kept.</summary>
    public DateOnly? NextDue(DateOnly lastKept, IReadOnlyCollection<ContactGap> gaps)
    {
        var day = lastKept;
        for (var counted = 0; counted < EveryDays;)
        {
            day = day.AddDays(1);
            var covering = gaps.Where(gap => gap.Covers(day)).ToList();
            if (covering.Exists(gap => gap.Until is null)) return null;
            if (covering.Count == 0) counted++;
            else day = covering.Max(gap => gap.Until!.Value);
        }
        return day;
    }

    /// <summary>Due on a day before today and not met.</summary>
    public static bool IsOverdue(DateOnly? due, DateOnly today) => due < today;
}
