namespace BackOnTrack.Domain.Sessions;

/// <summary>The first question of the note; everything else on the form follows from its answer.</summary>
public enum TookPlace { Held, Attempted }

/// <summary>How mentor and mentee met.</summary>
public enum SessionKind { Visit, SupervisedVisit, Phone, Video, Letter, Leave, AtTheGate, AfterRelease }

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
