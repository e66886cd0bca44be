namespace BackOnTrack.Domain;

/// <summary>What is typed to look somebody up: no more than a name has. Every word costs the database, and what was typed stays in the log for good.</summary>
public static class SoughtName
{
    public const int Longest = 100, MostWords = 6;

    /// <summary>The words without the blanks around them, empty where nothing was typed; refused where nobody is called that much.</summary>
    public static Outcome<string> Parse(string? typed)
    {
        var words = (typed ?? "").Trim();
        return words.Length <= Longest && words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length <= MostWords
            ? words : new Refusal("House.Refuse.SearchTooLong", "Words", [Longest, MostWords]);
    }
}
