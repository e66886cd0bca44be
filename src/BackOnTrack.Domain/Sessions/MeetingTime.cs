namespace BackOnTrack.Domain.Sessions;

/// <summary>A stretch of somebody's day. Nobody meets two people at once.</summary>
public sealed record MeetingTime(DateOnly On, TimeOnly At, int Minutes)
{
    /// <summary>In which establishment, if in one.</summary>
    public int? Place { get; init; }

    /// <summary>Whether the mentor has to go there.</summary>
    public bool OnTheWay { get; init; }

    private DateTime From => On.ToDateTime(At);
    private DateTime Until => From.AddMinutes(Math.Max(Minutes, 1));

    /// <summary>True when both stretches share a minute; one may begin where the other ends.</summary>
    public bool Overlaps(MeetingTime other) => From < other.Until && other.From < Until;

    /// <summary>
    /// The refusal when the way from one meeting to the other is too short. Between two meetings in the same establishment, and
    /// to or from one that is no journey, there is none.
    /// </summary>
    public Refusal? TooFar(IEnumerable<MeetingTime> taken, Ways ways)
    {
        foreach (var other in taken.Where(other => OnTheWay && other.OnTheWay && (Place is null || other.Place != Place)))
        {
            var minutes = ways.Between(Place, other.Place);
            if (From < other.Until.AddMinutes(minutes) && other.From < Until.AddMinutes(minutes)) return new("Sessions.Refuse.Travel", "Time", [other.At, other.Minutes, minutes]);
        }
        return null;
    }

    /// <summary>The refusal for a time that is taken, at the field where the time was typed.</summary>
    public Refusal? Clash(IEnumerable<MeetingTime> taken) => Taken("Sessions.Refuse.Clash", taken);

    /// <summary>The same when it is the mentee who is with somebody else then.</summary>
    public Refusal? ClashOfTheMentee(IEnumerable<MeetingTime> taken) => Taken("Sessions.Refuse.MenteeElsewhere", taken);

    private Refusal? Taken(string code, IEnumerable<MeetingTime> taken) => taken.FirstOrDefault(Overlaps) is { } other ? new(code, "Time", [other.At, other.Minutes]) : null;
}
