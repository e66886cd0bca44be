namespace BackOnTrack.Domain.Interviews;

/// <summary>A question of a guide, and what the interviewer may ask on with.</summary>
public sealed record GuideQuestion(string Words, List<string> Prompts);

/// <summary>
/// The questions of a guide as they are typed: a paragraph each, the question on its first line, its prompts on the lines
/// below. So their order is changed by moving text about, with no script.
/// </summary>
public static class GuideQuestions
{
    public const int Most = 40, MostPrompts = 12, LongestLine = 500;

    /// <summary>The questions in their order. A dash or a dot before a prompt is no part of it.</summary>
    public static List<GuideQuestion> Read(string? typed) =>
    [
        .. from paragraph in (typed ?? "").ReplaceLineEndings("\n").Split('\n').Aggregate(new List<List<string>> { new() }, Gather)
           where paragraph.Count > 0
           select new GuideQuestion(paragraph[0], [.. paragraph.Skip(1).Select(line => line.TrimStart('-', '–', '•', '*', ' '))
               .Where(line => line.Length > 0)]),
    ];

    /// <summary>The same questions as they are typed.</summary>
    public static string Write(IEnumerable<GuideQuestion> questions) =>
        string.Join("\n\n", questions.Select(q => string.Join('\n', q.Prompts.Select(p => $"- {p}").Prepend(q.Words))));

    /// <summary>Null, or what is too much.</summary>
    public static Refusal? TooMuch(IReadOnlyList<GuideQuestion> questions) =>
        questions.Count > Most ? new("Interviews.Refuse.ManyQuestions", "Questions", [Most])
        : questions.Any(q => q.Prompts.Count > MostPrompts) ? new("Interviews.Refuse.ManyPrompts", "Questions", [MostPrompts])
        : questions.Any(q => q.Words.Length > LongestLine || q.Prompts.Exists(p => p.Length > LongestLine)) ? new("Interviews.Refuse.LongLine", "Questions", [LongestLine])
        : null;

    private static List<List<string>> Gather(List<List<string>> paragraphs, string line)
    {
        var words = line.Trim();
        if (words.Length > 0) paragraphs[^1].Add(words);
        else if (paragraphs[^1].Count > 0) paragraphs.Add([]);
        return paragraphs;
    }
}
