using System.Globalization;
using BackOnTrack.Domain.Surveys;
using BackOnTrack.Web;

namespace BackOnTrack.Features.Surveys;

/// <summary>One line under an item: what could be answered, how many did, and what share of those asked they are; the same of another round.</summary>
public sealed record ResultLine(string Answer, string People, string Share, string BesidePeople, string BesideShare);

/// <summary>One item in words, ready for a page and a file; what was left out is its last line.</summary>
public sealed record ItemSheet(int Number, SurveyItem Item, string Text, string Says, string? BesideSays, IReadOnlyList<ResultLine> Lines, string? Note, IReadOnlyList<string> Words);

/// <summary>Results in words: page and file say the same, because both are made here.</summary>
public sealed class ResultSheet(Words words)
{
    public IReadOnlyList<ItemSheet> Of(RoundResults results) => results.Part is { } part ? [.. results.Items.Select((item, n) => Sheet(n + 1, item, part.Asked))] : [];

    /// <summary>What can be answered to an item, in its order.</summary>
    public IReadOnlyList<string> Answers(SurveyItem item) => item.Kind switch
    {
        ItemKind.Agree => [.. Enumerable.Range(0, SurveyAnswers.Levels).Select(level => words[$"Surveys.Level.{level}"])],
        ItemKind.Number => [.. NumberBand.Of(item).Select(b => b.From == b.Until ? $"{b.From} {item.Unit.In(Languages.Current)}" : words["Surveys.Say.Band", b.From, b.Until, item.Unit.In(Languages.Current)])],
        ItemKind.Words => [],
        _ => item.ChoicesIn(Languages.Current),
    };

    private ItemSheet Sheet(int number, ItemResult result, int asked)
    {
        var (item, shown, beside) = (result.Item, result.Shown, result.Beside);
        return new(number, item, item.Text.In(Languages.Current), Says(shown, asked), beside is null ? null : Says(beside.Shown, beside.Asked),
            shown is not { Groups.Count: > 0 } ? [] : [.. shown.Groups.Select(g => Line(Answer(item, g.Places), g.People, asked, beside, b => Then(b, g.Places))), Line(words["Surveys.Say.LeftOut"], asked - shown.N, asked, beside, b => beside!.Asked - b.N)],
            Note(item, shown), result.Words);
    }

    /// <summary>What a group stands for: one answer, a stretch of a scale, or several choices.</summary>
    private string Answer(SurveyItem item, IReadOnlyList<int> places)
    {
        var all = Answers(item);
        if (places.Count == 1) return all[places[0]];
        if (item.Kind is not ItemKind.Number) return item.Kind is ItemKind.Agree ? words["Surveys.Say.Span", all[places[0]], all[places[^1]]] : string.Join(" / ", places.Select(p => all[p]));
        var bands = NumberBand.Of(item);
        return words["Surveys.Say.Band", bands[places[0]].From, bands[places[^1]].Until, item.Unit.In(Languages.Current)];
    }

    /// <summary>How many of another round answered what stands together here; null where it cannot be put together from what is shown of it.</summary>
    private static int? Then(ItemShown then, IReadOnlyList<int> places)
    {
        var inside = then.Groups.Where(g => g.Places.All(places.Contains)).ToList();
        return inside.Sum(g => g.Places.Count) == places.Count && inside.TrueForAll(g => g.People is not null) ? inside.Sum(g => g.People) : null;
    }

    private string? Note(SurveyItem item, ItemShown? shown) => shown switch
    {
        null => words["Surveys.Say.ItemHidden", SurveyProtection.Few],
        _ when item.Kind is ItemKind.Words => null,
        { Groups.Count: 0 } => words["Surveys.Say.SpreadHidden", SurveyProtection.Few],
        _ when shown.Groups.Any(g => g.People is null) => words["Surveys.Say.ChoiceHidden", SurveyProtection.Few],
        _ => shown.IsMerged ? words["Surveys.Say.Merged", SurveyProtection.Few] : null,
    };

    private string Says(ItemShown? shown, int asked) => shown is null ? words["Surveys.Say.Hidden"]
        : shown.Mean is { } mean ? words["Surveys.Say.AnsweredMean", shown.N, asked, Math.Round(mean, 1, MidpointRounding.AwayFromZero).ToString("0.0", CultureInfo.CurrentCulture)] : words["Surveys.Say.AnsweredBy", shown.N, asked];

    private ResultLine Line(string answer, int? people, int asked, BesideResult? beside, Func<ItemShown, int?> then)
    {
        var before = beside?.Shown is { } shown ? then(shown) : null;
        return new(answer, Count(people), Share(people, asked), beside is null ? "" : Count(before), beside is null ? "" : Share(before, beside.Asked));
    }

    private string Count(int? people) => people is { } n ? n.ToString(CultureInfo.CurrentCulture) : words["Surveys.Say.Hidden"];

    private string Share(int? people, int asked) => people is { } n && asked > 0 ? words["Surveys.Say.Percent", (int)Math.Round(100m * n / asked, MidpointRounding.AwayFromZero)] : "–";
}
