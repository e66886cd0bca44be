namespace BackOnTrack.Domain.Interviews;

/// <summary>What every text of the room is asked: that it is there, and that it ends somewhere.</summary>
internal static class Text
{
    /// <summary>One sign for a line's end, because browsers send two, and no spaces nobody meant.</summary>
    public static string Tidy(string? typed) => (typed ?? "").ReplaceLineEndings("\n").Trim();

    public static IEnumerable<Refusal> Check(string words, string field, int longest, bool mayBeEmpty = false)
    {
        if (words.Length == 0 && !mayBeEmpty) yield return new("House.Refuse.Missing", field);
        if (words.Length > longest) yield return new("Interviews.Refuse.TooLong", field, [longest]);
    }
}
