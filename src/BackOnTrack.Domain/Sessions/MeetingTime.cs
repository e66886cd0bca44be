namespace BackOnTrack.Domain.Sessions;

/// <summary>A stretch of one mentor's day. Nobody meets two people at once.</summary>
public sealed record MeetingTime(DateOnly On, TimeOnly At, int Minutes)
{
    private DateTime From => On.ToDateTime(At);
    private DateTime Until => From.AddMinutes(Math.Max(Minutes, 1));

    /// <summary>True when both stretches share a minute; one may begin where the other ends.</summary>
    public bool Overlaps(MeetingTime other) => From < other.Until && other.From < Until;

    /// <summary>The refusal for a time that is taken, at the field where the time was typed.</summary>
    public Refusal? Clash(IEnumerable<MeetingTime> taken)
    {
        foreach (var other in taken)
            if (Overlaps(other)) return new("Sessions.Refuse.Clash", "Time", [other.At, other.Minutes]);
        return null;
    }
}
