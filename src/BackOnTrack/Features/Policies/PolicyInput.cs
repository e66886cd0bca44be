using BackOnTrack.Domain.Policies;

namespace BackOnTrack.Features.Policies;

/// <summary>The form of a new text and of a changed one.</summary>
public sealed class PolicyInput
{
    public string? Title { get; set; }
    public string? Words { get; set; }
    public string? Changed { get; set; }

    /// <summary>Which version the form was filled from.</summary>
    public int Edition { get; set; }

    public PolicyDraft ToDraft() => new(Title, Words, Changed);
}
