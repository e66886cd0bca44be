using System.Text.RegularExpressions;
using BackOnTrack.Domain.People;

namespace BackOnTrack.Domain.Interviews;

/// <summary>Whether a text holds what looks like the reference of a file or an inquiry: nothing else in the house looks like one.</summary>
public static partial class ReferenceInText
{
    /// <summary>Nobody looks it up: that it looks like one is enough, and so the answer says nothing about who has a file.</summary>
    public static bool Stands(string? text) => Likely().Matches(text ?? "").Any(m => FileReference.Parse(m.Value) is not null);

    // With a dash or written together in any case; with a space only in capitals, because "ca 2345" is no reference.
    [GeneratedRegex(@"(?<![\p{L}\d])(?:(?i:[A-Z]{2}-?[2-9]{4})|[A-Z]{2} [2-9]{4})(?![\p{L}\d])", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Likely();
}
