using BackOnTrack.Data;
using BackOnTrack.Domain.Mentorships;

namespace BackOnTrack.Features.Mentorships;

/// <summary>
/// What another room shows on a mentorship's page (its sessions, its plan). It is read in the same unit of work as the
/// page's head, so the page is one transaction and one entry in the log. Found by reflection; one class per room.
/// </summary>
public interface IMentorshipPart
{
    /// <summary>Where it stands on the page, from the top.</summary>
    int Order { get; }

    /// <summary>Where the part looks. All parts' shelves are asked in one question; what is empty is not asked again.</summary>
    IReadOnlyList<Shelf> Looks => [];

    /// <summary>The partial view and its model, or null when this reader has nothing to see. <paramref name="page"/> counts from 1.</summary>
    Task<MentorshipPart?> Read(Tx tx, Mentorship mentorship, int page, Shelves shelves, CancellationToken stop);
}

/// <param name="Title">Key of its heading, under which it also stands in the list at the top of the page.</param>
/// <param name="View">Path of the partial, for example <c>/Features/Sessions/_Sessions.cshtml</c>.</param>
public sealed record MentorshipPart(string Title, string View, object Model)
{
    /// <summary>Where on the page it begins: the name of its room.</summary>
    public string Anchor => Title[..Title.IndexOf('.', StringComparison.Ordinal)].ToLowerInvariant();
}
