using BackOnTrack.Domain.Practice;

namespace BackOnTrack.Features.Practice;

/// <summary>What is to be said about an entry, for the list that every page shows alike.</summary>
/// <param name="Form">The address of the form whose fields the lines lead to; empty on the form itself, null where there is none.</param>
public sealed record FindingsOf(IReadOnlyList<EntryFinding> Findings, string? Form)
{
    /// <summary>Where a line leads: the field it is about.</summary>
    public string Address(EntryFinding finding) => $"{Form}#Input_{finding.Property}";
}
