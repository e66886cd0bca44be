namespace BackOnTrack.Domain.Surveys;

/// <summary>Whom a survey is for.</summary>
public enum SurveyAudience { Mentors, Coaches }

/// <summary>How an item is answered.</summary>
public enum ItemKind
{
    /// <summary>Agreement with a statement, 0 (not at all) to 4 (fully), in five worded levels.</summary>
    Agree,

    /// <summary>A number with a unit, between two limits.</summary>
    Number,

    /// <summary>One of several choices.</summary>
    One,

    /// <summary>Any of several choices.</summary>
    Several,

    /// <summary>Words of one's own, that must name nobody.</summary>
    Words,
}

/// <summary>The three languages of the service, in the order in which a text of a survey lies in its array.</summary>
public static class SurveyTongues
{
    public static readonly IReadOnlyList<string> Codes = ["en", "da", "nb"];

    /// <summary>The tails of fields and refusals, in the same order.</summary>
    public static readonly IReadOnlyList<string> Tails = ["En", "Da", "Nb"];

    /// <summary>The text in a language; in a draft that misses it, in the first language that has it.</summary>
    public static string In(this IReadOnlyList<string> texts, string language) =>
        (Codes.Index().FirstOrDefault(c => c.Item == language).Index is var at && texts[at].Length > 0 ? texts[at] : texts.FirstOrDefault(t => t.Length > 0)) ?? "";

    /// <summary>A text a line, as typed: the lines that say something.</summary>
    public static string[] LinesOf(string typed) => typed.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    internal static string[] Plain(params string?[] typed) => Array.ConvertAll(typed, t => (t ?? "").ReplaceLineEndings("\n").Trim());

    /// <summary>Where a text is missing: the tails of the languages.</summary>
    internal static IEnumerable<string> Missing(string[] texts) => Tails.Where((_, n) => texts[n].Length == 0);
}
