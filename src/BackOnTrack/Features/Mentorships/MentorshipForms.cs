namespace BackOnTrack.Features.Mentorships;

/// <summary>The names under which drafts of this room are kept; the subject is the mentorship.</summary>
public static class MentorshipForms
{
    public const string Agreement = "agreement", HandOver = "hand-over", Ending = "ending", FirstMeeting = "first-meeting", Pause = "pause", Resume = "resume", Taper = "taper";
}
