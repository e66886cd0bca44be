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

/// <summary>What may be said of one item for one group of people.</summary>
/// <param name="By">By place; null where it would say what everybody answered.</param>
/// <param name="Mean">Only where the whole distribution is shown, and only of levels and numbers.</param>
public sealed record ItemShown(int N, IReadOnlyList<int?> By, decimal? Mean);

/// <summary>How many were asked in a group, and how many answered.</summary>
public sealed record Part(int Asked, int Answered);

/// <summary>
/// What may be said of a round, for the whole and for each unit, so that nothing shown to anybody, put together, says something of one
/// to four people. A group is known by its unit and by who answered: it needs five. What is left of the whole when all shown units
/// are taken away is a group too, whoever takes it away. In an item everybody, or all but one, saying the same would say of each what
/// they answered, to others or to the one: that is hidden as well.
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
    public static ItemShown? Whole(ItemKind kind, IReadOnlyDictionary<int, ItemCount> counts) => Shown(kind, Settle(kind, counts, counts.Keys.ToHashSet()), null);

    /// <summary>The same for one unit, of those that may be shown in this round at all.</summary>
    public static ItemShown? Of(int unit, ItemKind kind, IReadOnlyDictionary<int, ItemCount> counts, IReadOnlySet<int> units) =>
        units.Contains(unit) ? Shown(kind, Settle(kind, counts, units), unit) : null;

    /// <summary>For each question an item consists of, what there is and which units stand beside the whole: ticking is a question for each choice.</summary>
    private static List<Settled> Settle(ItemKind kind, IReadOnlyDictionary<int, ItemCount> counts, IReadOnlySet<int> units)
    {
        if (counts.Count == 0) return [];
        var places = counts.Values.First().By.Count;
        if (kind is not ItemKind.Several) return [Settle(counts, units, c => c.By.All(n => n <= c.N - 2))];
        return [Settle(counts, units, _ => true), .. Enumerable.Range(0, places).Select(place => Settle(counts, units, c => c.By[place] <= c.N - 2))];
    }

    private sealed record Settled(IReadOnlyDictionary<int, ItemCount> Counts, ItemCount Whole, bool IsWhole, IReadOnlySet<int> Units);

    private static Settled Settle(IReadOnlyDictionary<int, ItemCount> counts, IReadOnlySet<int> units, Func<ItemCount, bool> mixed)
    {
        bool Safe(ItemCount c) => c.N >= Few && mixed(c);
        var whole = counts.Values.Aggregate((a, b) => a + b);
        var open = Safe(whole) ? counts.Where(c => c.Key != Rest && units.Contains(c.Key) && Safe(c.Value)).OrderBy(c => c.Value.N).ThenBy(c => c.Key).Select(c => c.Key).ToList() : [];
        while (open.Count > 0 && open.Aggregate(whole, (left, unit) => left - counts[unit]) is var rest && rest.N != 0 && !Safe(rest)) open.RemoveAt(0);
        return new(counts, whole, Safe(whole), open.ToHashSet());
    }

    private static ItemShown? Shown(ItemKind kind, List<Settled> settled, int? unit)
    {
        bool Open(Settled s) => unit is { } u ? s.Units.Contains(u) : s.IsWhole;
        if (settled.Count == 0 || !Open(settled[0])) return null;
        var count = unit is { } of ? settled[0].Counts[of] : settled[0].Whole;
        if (kind is not ItemKind.Several) return new(count.N, [.. count.By], kind is ItemKind.Agree or ItemKind.Number ? count.Sum / count.N : null);
        return new(count.N, [.. count.By.Select((n, place) => Open(settled[place + 1]) ? n : (int?)null)], null);
    }
}
