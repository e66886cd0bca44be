namespace BackOnTrack.Features.Release;

/// <summary>The names under which drafts of this room are kept; the subject is the mentorship, and of a contact the contact.</summary>
public static class ReleaseForms
{
    public const string Contact = "release-contact", Handover = "release-handover", Gate = "release-gate", Meeting = "release-meeting";
}
