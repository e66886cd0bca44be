namespace BackOnTrack.Features.Network;

/// <summary>The names under which drafts of this room are kept; the subject is the meeting, and of a contact the person.</summary>
public static class NetworkForms
{
    public const string Held = "network-meeting-held", Contact = "network-contact";
}
