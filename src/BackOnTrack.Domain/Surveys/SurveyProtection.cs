using BackOnTrack.Domain.Evaluation;

namespace BackOnTrack.Domain.Surveys;

/// <summary>How often what was answered to one item by one group of people, before anything is hidden. It is shown to nobody.</summary>
/// <param name="N">How many people answered the item.</param>
/// <param name="Sum">The sum of their levels or numbers.</param>
/// <param name="By">How many people each choice, level or band has, in order; empty for words.</param>
public sealed record ItemCount(int N, decimal Sum, IReadOnlyList<int> By)
{
    public static ItemCount None(int places) => new(0, 0, new int[places]);

    public static ItemCount operator +(ItemCount a, ItemCount b) => new(a.N + b.N, a.Sum + b.Sum, [.. a.By.Zip(b.By, (x, y) => x + y)]);

    public static ItemCount operator -(ItemCount a, ItemCount b) => new(a.N - b.N, a.Sum - b.Sum, [.. a.By.Zip(b.By, (x, y) => x - y)]);
}

/// <summary>Answers that are said together, because fewer would be too few.</summary>
/// <param name="Places">One or more of the item's places, in order.</param>
/// <param name="People">Null where it may not be said: a choice that hardly anybody, or nearly everybody, ticked.</param>
public sealed record AnswerGroup(IReadOnlyList<int> Places, int? People);

/// <summary>What may be said of one item for one group of people.</summary>
/// <param name="Groups">How the answers spread; empty where nothing of that may be said.</param>
/// <param name="Mean">Only of levels and numbers, and only where nobody can work out from it how often something was answered by too few.</param>
public sealed record ItemShown(int N, IReadOnlyList<AnswerGroup> Groups, decimal? Mean)
{
    /// <summary>Some answers stand together that were asked for one by one.</summary>
    public bool IsMerged => Groups.Any(g => g.Places.Count > 1);
}

/// <summary>How many were asked in a group, and how many answered.</summary>
public sealed record Part(int Asked, int Answered);

/// <summary>
/// What may be said of a round, for the whole and for each unit, so that nothing shown to anybody, put together, says something of one
/// to four people, or that nobody or everybody answered something. A group is known by its unit and by who answered: it needs five. What
/// is left of the whole when all shown units are taken away is a group too, whoever takes it away. Within an item answers that fewer
/// than five gave stand together with others: on a scale with their neighbours, else among the rest. Units share one way of putting
/// answers together, and it never cuts through that of the whole: so everything that can be worked out from both is at least five, or
/// may be anything over a width of five.
/// </summary>
public static class SurveyProtection
{
    /// <summary>Those whose unit was too small to be kept with their answers.</summary>
    public const int Rest = 0;

    /// <summary>As for every figure inside the house.</summary>
    public static readonly int Few = Audience.Inside.Least();

    /// <summary>The units of whose part in a round anything may be said.</summary>
    public static IReadOnlySet<int> Units(IReadOnlyDictionary<int, Part> parts)
    {
        var open = parts.Where(p => p.Key != Rest && p.Value.Answered >= Few).OrderBy(p => p.Value.Answered).ThenBy(p => p.Key).Select(p => p.Key).ToList();
        bool Enough(Func<Part, int> of) => parts.Where(p => !open.Contains(p.Key)).Sum(p => of(p.Value)) is var left && (left == 0 || left >= Few);
        while (open.Count > 0 && !(Enough(p => p.Asked) && Enough(p => p.Answered))) open.RemoveAt(0);
        return open.ToHashSet();
    }

    /// <summary>One item for the whole round; null when it is hidden.</summary>
    public static ItemShown? Whole(ItemScale scale, IReadOnlyDictionary<int, ItemCount> counts)
    {
        var whole = Sum(counts);
        if (whole.N < Few) return null;
        if (scale.Kind is ItemKind.Several) return new(whole.N, [.. whole.By.Select((n, place) => new AnswerGroup([place], IsSplit(whole, place) ? n : null))], null);
        var groups = scale.Together([whole]);
        return Said(scale, whole, groups, scale.KeepsQuiet(whole, groups));
    }

    /// <summary>The same for one unit, of those that may be shown in this round at all.</summary>
    public static ItemShown? Of(int unit, ItemScale scale, IReadOnlyDictionary<int, ItemCount> counts, IReadOnlySet<int> units)
    {
        var open = Beside(counts, units, c => c.N >= Few);
        if (!open.Contains(unit)) return null;
        var count = counts[unit];
        if (scale.Kind is ItemKind.Several)
            return new(count.N, [.. count.By.Select((n, place) => new AnswerGroup([place], Beside(counts, open, c => IsSplit(c, place)).Contains(unit) ? n : null))], null);
        var (whole, coarse) = (Sum(counts), scale.Together([Sum(counts)]));
        var groups = scale.Together([.. open.Select(u => counts[u]).Append(Left(counts, open)).Where(c => c.N > 0)], coarse);
        // Means of all units are the mean of the whole.
        return Said(scale, count, groups, scale.KeepsQuiet(whole, coarse) && Beside(counts, open, c => scale.KeepsQuiet(c, groups)).Contains(unit));
    }

    private static ItemShown Said(ItemScale scale, ItemCount count, IReadOnlyList<IReadOnlyList<int>> groups, bool mean) =>
        new(count.N, groups.Count < 2 ? [] : [.. groups.Select(g => new AnswerGroup(g, g.Sum(place => count.By[place])))], scale.HasMean && mean ? count.Sum / count.N : null);

    /// <summary>Enough who ticked a choice, and enough who did not.</summary>
    private static bool IsSplit(ItemCount count, int place) => count.By[place] >= Few && count.N - count.By[place] >= Few;

    /// <summary>The units that may stand beside the whole: safe themselves, and so is what is left without them; the smallest goes first.</summary>
    private static HashSet<int> Beside(IReadOnlyDictionary<int, ItemCount> counts, IReadOnlySet<int> units, Func<ItemCount, bool> safe)
    {
        if (counts.Count == 0 || !safe(Sum(counts))) return [];
        var open = counts.Where(c => c.Key != Rest && units.Contains(c.Key) && safe(c.Value)).OrderBy(c => c.Value.N).ThenBy(c => c.Key).Select(c => c.Key).ToList();
        while (open.Count > 0 && Left(counts, open) is { N: > 0 } rest && !safe(rest)) open.RemoveAt(0);
        return [.. open];
    }

    private static ItemCount Sum(IReadOnlyDictionary<int, ItemCount> counts) => counts.Count == 0 ? ItemCount.None(0) : counts.Values.Aggregate((a, b) => a + b);

    private static ItemCount Left(IReadOnlyDictionary<int, ItemCount> counts, IEnumerable<int> open) => open.Aggregate(Sum(counts), (left, unit) => left - counts[unit]);
}
