namespace BackOnTrack.Domain.Practice;

/// <summary>Why something of the practice room was taken back or put right: one line, kept in the clear because it is about no person.</summary>
internal static class WhySaid
{
    private const int Longest = 300;

    /// <summary>The line as it is kept. Refusal: there is none, or it is too long.</summary>
    public static Outcome<string> Of(string? why)
    {
        var words = (why ?? "").ReplaceLineEndings(" ").Trim();
        return words.Length is 0 or > Longest ? new Refusal("Practice.Refuse.Why", "Why", [Longest]) : words;
    }
}
