namespace BackOnTrack.Domain.Sessions;

/// <summary>The first question of the note; everything else on the form follows from its answer.</summary>
public enum TookPlace { Held, Attempted }

/// <summary>How mentor and mentee met.</summary>
public enum SessionKind { Visit, SupervisedVisit, Phone, Video, Letter, Leave, AtTheGate, AfterRelease }

/// <summary>What each way of meeting means for the mentor's day: whether it is a journey, and whether it leads into an establishment.</summary>
public static class SessionKinds
{
    private static readonly Dictionary<SessionKind, (bool InPerson, bool Visit)> Rows = new()
    {
        [SessionKind.Visit] = (true, true),
        [SessionKind.SupervisedVisit] = (true, true),
        [SessionKind.Phone] = (false, false),
        [SessionKind.Video] = (false, false),
        [SessionKind.Letter] = (false, false),
        [SessionKind.Leave] = (true, false),
        [SessionKind.AtTheGate] = (true, false),
        [SessionKind.AfterRelease] = (true, false),
    };

    /// <summary>The mentor goes there: they check in and out.</summary>
    public static bool IsInPerson(this SessionKind kind) => Rows[kind].InPerson;

    /// <summary>It takes place inside an establishment: it needs a permit and a time in which visits are received.</summary>
    public static bool IsVisit(this SessionKind kind) => Rows[kind].Visit;

    /// <summary>The ways of meeting that are a journey, for a query.</summary>
    public static IReadOnlyList<SessionKind> InPerson { get; } = [.. Rows.Where(row => row.Value.InPerson).Select(row => row.Key)];
}

/// <summary>Whose reason it was that a session was attempted and not held.</summary>
public enum NotHeldCause { Prison, Police, Mentor, MenteeAcceptable, MenteeNotAcceptable, Lockdown, Transfer, InterpreterMissing }

/// <summary>What a session was about, in the three groups of the programme.</summary>
public enum ActivityGroup { Practical, CommunicationWithAuthorities, Personal }

/// <summary>What each cause means for the rhythm: an attempt that failed through no fault of the mentor is no neglect.</summary>
public static class NotHeldCauses
{
    private static readonly Dictionary<NotHeldCause, bool> MentorCouldHaveComeRow = new()
    {
        [NotHeldCause.Prison] = false,
        [NotHeldCause.Police] = false,
        [NotHeldCause.Mentor] = true,
        [NotHeldCause.MenteeAcceptable] = false,
        [NotHeldCause.MenteeNotAcceptable] = false,
        [NotHeldCause.Lockdown] = false,
        [NotHeldCause.Transfer] = false,
        [NotHeldCause.InterpreterMissing] = false,
    };

    /// <summary>True when the next meeting is due as if this attempt had never been made.</summary>
    public static bool MentorCouldHaveCome(this NotHeldCause cause) => MentorCouldHaveComeRow[cause];
}
