namespace BackOnTrack.Features.Release;

/// <summary>The names under which drafts of this room are kept; the subject is the mentorship, of a contact the contact, and of a point the point.</summary>
public static class ReleaseForms
{
    public const string Contact = "release-contact", Correction = "release-contact-again", Item = "release-item", Owner = "release-owner", Agreed = "release-agreed", Handover = "release-handover", Gate = "release-gate", Meeting = "release-meeting";
}
