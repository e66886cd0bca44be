namespace BackOnTrack.Domain;

/// <summary>The reason that whoever puts something right, strikes it out or takes it back gives in a few words.</summary>
public static class Reasons
{
    /// <summary>What is wrong with one as it was typed, at the field <c>Why</c>: there is none, or it is too long.</summary>
    /// <param name="longest">In letters.</param>
    /// <param name="tooLong">The room's text for a reason that is too long.</param>
    public static List<Refusal> Flaws(string? why, int longest, string tooLong) =>
        string.IsNullOrWhiteSpace(why) ? [new("House.Refuse.Missing", "Why")] : why.Length > longest ? [new(tooLong, "Why", [longest])] : [];
}
