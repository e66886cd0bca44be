namespace BackOnTrack.Domain.Surveys;

/// <summary>What somebody answered to one item, as sent; the kind says what counts. Nothing at all is an answer left out.</summary>
public sealed class ItemAnswer
{
    public Guid Item { get; set; }

    /// <summary>A level from 0 to 4, or a choice counted from 0.</summary>
    public int? Choice { get; set; }
    public List<int> Chosen { get; set; } = [];
    public decimal? Number { get; set; }
    public string? Words { get; set; }
}

/// <summary>One answer on its way into the table of answers. Its id is drawn by chance and says nothing of when or by whom.</summary>
public sealed record GivenAnswer(Guid Id, Guid Item, int[]? Choices, decimal? Number, string? Words);

/// <summary>Answers to the items of a version.</summary>
public static class SurveyAnswers
{
    public const int Levels = 5, LongestWords = 1_000;

    /// <summary>
    /// What was answered, without what was left out. Refused at the field: a number beyond its limits, words that are too long,
    /// a choice that there is not; and an empty sheet as a whole.
    /// </summary>
    public static Outcome<IReadOnlyList<GivenAnswer>> Check(IReadOnlyList<SurveyItem> items, IReadOnlyList<ItemAnswer> sent)
    {
        var (given, broken) = (new List<GivenAnswer>(), new List<Refusal>());
        foreach (var item in items)
        {
            var at = sent.Index().FirstOrDefault(s => s.Item.Item == item.Id);
            if (at.Item is not { } answer) continue;
            if (Broken(item, answer, $"Answers[{at.Index}]") is { } refusal) broken.Add(refusal);
            else if (Given(item, answer) is { } one) given.Add(one);
        }
        if (broken.Count > 0) return broken;
        return given.Count == 0 ? new Refusal("Surveys.Refuse.Empty") : given;
    }

    /// <summary>How many different choices an item has.</summary>
    public static int Places(SurveyItem item) => item.Kind switch
    {
        ItemKind.Agree => Levels,
        ItemKind.Number => NumberBand.Of(item).Count,
        ItemKind.Words => 0,
        _ => SurveyTongues.LinesOf(item.Choices[0]).Length,
    };

    private static Refusal? Broken(SurveyItem item, ItemAnswer answer, string at) => item.Kind switch
    {
        ItemKind.Number when answer.Number is { } n && (n < item.Least || n > item.Most) => new("Surveys.Refuse.Beyond", $"{at}.Number", [item.Least!, item.Most!]),
        ItemKind.Number when answer.Number is { } n && decimal.Round(n, 2) != n => new("Surveys.Refuse.Decimals", $"{at}.Number"),
        ItemKind.Words when (answer.Words ?? "").Trim().Length > LongestWords => new("Surveys.Refuse.TooLong", $"{at}.Words", [LongestWords]),
        ItemKind.Agree or ItemKind.One when answer.Choice is { } c && (c < 0 || c >= Places(item)) => new("Surveys.Refuse.NoSuchChoice", $"{at}.Choice"),
        ItemKind.Several when answer.Chosen.Exists(c => c < 0 || c >= Places(item)) => new("Surveys.Refuse.NoSuchChoice", $"{at}.Chosen"),
        _ => null,
    };

    private static GivenAnswer? Given(SurveyItem item, ItemAnswer answer) => item.Kind switch
    {
        ItemKind.Number => answer.Number is { } n ? new(Guid.NewGuid(), item.Id, null, n, null) : null,
        ItemKind.Words => (answer.Words ?? "").Trim() is { Length: > 0 } words ? new(Guid.NewGuid(), item.Id, null, null, words) : null,
        ItemKind.Several => answer.Chosen.Count > 0 ? new(Guid.NewGuid(), item.Id, [.. answer.Chosen.Distinct().Order()], null, null) : null,
        _ => answer.Choice is { } c ? new(Guid.NewGuid(), item.Id, [c], null, null) : null,
    };
}

/// <summary>A stretch of the numbers an item takes, both ends included: single numbers are never shown.</summary>
/// <param name="From">The least number of it.</param>
/// <param name="Until">The greatest whole number of it; a number between two bands counts in the lower one.</param>
public sealed record NumberBand(int From, int Until)
{
    private const int Most = 5;

    /// <summary>At most five bands between the limits, as alike in width as whole numbers allow.</summary>
    public static IReadOnlyList<NumberBand> Of(SurveyItem item)
    {
        var (least, count) = (item.Least!.Value, item.Most!.Value - item.Least.Value + 1);
        var bands = Math.Min(Most, count);
        return [.. Enumerable.Range(0, bands).Select(n => new NumberBand(least + n * count / bands, least + (n + 1) * count / bands - 1))];
    }

    /// <summary>The band of a number.</summary>
    public static int At(IReadOnlyList<NumberBand> bands, decimal number) => bands.Index().Last(b => b.Item.From <= number || b.Index == 0).Index;
}
