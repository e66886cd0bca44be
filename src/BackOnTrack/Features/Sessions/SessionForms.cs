namespace BackOnTrack.Features.Sessions;

/// <summary>The names under which drafts of this room are kept.</summary>
public static class SessionForms
{
    /// <summary>A new note; the subject is the mentorship.</summary>
    public const string New = "session-new";

    /// <summary>A note that is being changed; the subject is the session.</summary>
    public const string Change = "session-change";

    /// <summary>A planned meeting that is being moved or called off; the subject is the meeting.</summary>
    public const string Move = "appointment-move", CallOff = "appointment-call-off";
}
