namespace BackOnTrack.Features.Network;

/// <summary>The names under which drafts of this room are kept; the subject is the meeting or the person, and of a new one the mentorship.</summary>
public static class NetworkForms
{
    public const string Held = "network-meeting-held", Contact = "network-contact", Person = "network-person", ContactData = "network-contact-data", Meeting = "network-meeting";
}
