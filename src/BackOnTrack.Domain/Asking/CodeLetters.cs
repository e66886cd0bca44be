namespace BackOnTrack.Domain.Asking;

/// <summary>What codes on paper and on tablets are written with: letters that cannot be taken for one another or for figures.</summary>
internal static class CodeLetters
{
    public const string All = "ABCDEFGHJKMNPQRTUVWXY";

    /// <summary>A code as people type it: dashes, spaces and small letters aside; empty when it is none of that length.</summary>
    public static string Read(string? typed, int length)
    {
        var code = new string([.. (typed ?? "").ToUpperInvariant().Where(c => !char.IsWhiteSpace(c) && c != '-')]);
        return code.Length == length && code.All(c => All.Contains(c)) ? code : "";
    }
}
