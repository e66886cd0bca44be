namespace BackOnTrack.Domain.Surveys;

/// <summary>What the answers to an item can be, as far as protecting them has to know.</summary>
/// <param name="Steps">What a place stands for, from least to most; of choices nothing.</param>
public sealed record ItemScale(ItemKind Kind, IReadOnlyList<(decimal From, decimal Until)> Steps)
{
    /// <summary>How many people may answer otherwise in another world that is looked for.</summary>
    private const int Moves = 3;

    private const decimal Decimals = 0.99m;

    public bool HasMean => Kind is ItemKind.Agree or ItemKind.Number;

    public static ItemScale Of(SurveyItem item) => new(item.Kind, item.Kind switch
    {
        ItemKind.Agree => [.. Enumerable.Range(0, SurveyAnswers.Levels).Select(level => ((decimal)level, (decimal)level))],
        ItemKind.Number => [.. NumberBand.Of(item).Select(b => ((decimal)b.From, b.Until < item.Most ? b.Until + Decimals : b.Until))],
        _ => [],
    });

    /// <summary>
    /// Places put together until each group has enough people in every one of the counts: neighbours where there is an order, else all
    /// that are too few, with the next smallest where they still are. What stands together in <paramref name="already"/> stays so.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<int>> Together(IReadOnlyList<ItemCount> counts, IReadOnlyList<IReadOnlyList<int>>? already = null)
    {
        var groups = already ?? [.. Enumerable.Range(0, counts[0].By.Count).Select(place => (IReadOnlyList<int>)[place])];
        int Least(IEnumerable<int> places) => counts.Min(c => places.Sum(place => c.By[place]));
        return HasMean ? Neighbours(groups, Least) : Others(groups, Least);
    }

    private static List<IReadOnlyList<int>> Neighbours(IReadOnlyList<IReadOnlyList<int>> groups, Func<IEnumerable<int>, int> least)
    {
        var (done, open) = (new List<IReadOnlyList<int>>(), new List<int>());
        foreach (var group in groups)
        {
            open.AddRange(group);
            if (least(open) < SurveyProtection.Few) continue;
            done.Add([.. open]);
            open.Clear();
        }
        if (open.Count == 0) return done;
        if (done.Count == 0) return [open];
        done[^1] = [.. done[^1], .. open];
        return done;
    }

    private static List<IReadOnlyList<int>> Others(IReadOnlyList<IReadOnlyList<int>> groups, Func<IEnumerable<int>, int> least)
    {
        var alone = groups.Where(g => least(g) >= SurveyProtection.Few).OrderBy(g => least(g)).ToList();
        List<int> others = [.. groups.Except(alone).SelectMany(g => g)];
        while (others.Count > 0 && least(others) < SurveyProtection.Few && alone.Count > 0)
        {
            others.AddRange(alone[0]);
            alone.RemoveAt(0);
        }
        if (others.Count > 0) alone.Add([.. others.Order()]);
        return [.. alone.OrderBy(g => g[0])];
    }

    /// <summary>
    /// Whether the mean may stand beside these groups: for each place that fewer than enough people answered, none included, there is
    /// another world with the same groups and the same sum in which it is another number.
    /// </summary>
    public bool KeepsQuiet(ItemCount count, IReadOnlyList<IReadOnlyList<int>> groups)
    {
        if (count.N < SurveyProtection.Few) return false;
        if (!HasMean) return true;
        var moves = (from g in groups from a in g from b in g where a != b select (From: a, To: b)).ToList();
        return count.By.Index().All(place => place.Item >= SurveyProtection.Few || CouldBeOther(place.Index, [.. count.By], count, moves, Moves));
    }

    private bool CouldBeOther(int place, int[] world, ItemCount truth, List<(int From, int To)> moves, int left)
    {
        if (world[place] != truth.By[place] && Sums(world, truth.Sum)) return true;
        if (left == 0) return false;
        foreach (var (from, to) in moves)
        {
            if (world[from] == 0) continue;
            world[from]--;
            world[to]++;
            var found = CouldBeOther(place, world, truth, moves, left - 1);
            world[from]++;
            world[to]--;
            if (found) return true;
        }
        return false;
    }

    private bool Sums(int[] world, decimal sum) => world.Index().Sum(w => w.Item * Steps[w.Index].From) <= sum && sum <= world.Index().Sum(w => w.Item * Steps[w.Index].Until);
}
