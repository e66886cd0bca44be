namespace BackOnTrack.Domain.Research;

/// <summary>A file as it was approved: in an order drawn by chance, each row under a name drawn by chance that stands nowhere else.</summary>
/// <param name="Rows">Pseudonym first, then a value for each variable.</param>
public sealed record FrozenRows(IReadOnlyList<string> Variables, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    /// <summary>The column of the pseudonyms.</summary>
    public const string Pseudonym = "Row";

    private const int Letters = 8;

    /// <param name="chance">Draws whole numbers from 0 up to the one given; nobody can foretell it.</param>
    public static FrozenRows Freeze(IReadOnlyList<ChosenVariable> chosen, IReadOnlyList<IReadOnlyList<string>> kept, Func<int, int> chance)
    {
        var (order, names) = (kept.ToArray(), new HashSet<string>());
        for (var i = order.Length - 1; i > 0; i--)
        {
            var other = chance(i + 1);
            (order[i], order[other]) = (order[other], order[i]);
        }
        while (names.Count < order.Length) names.Add(Name(chance));
        return new([.. chosen.Select(c => c.Code)], [.. names.Zip(order, (name, row) => (IReadOnlyList<string>)[name, .. row])]);
    }

    /// <summary>The same rows in the same order have the same.</summary>
    public string Check() => Checksum.Of(Rows.Select(r => string.Join(';', r)).Prepend(string.Join(';', Variables)));

    /// <summary>Letters that no two people read differently, and no word among them.</summary>
    private static string Name(Func<int, int> chance) => string.Concat(Enumerable.Range(0, Letters).Select(_ => "bcdfghjkmnpqrstvwxz23456789"[chance(27)]));
}
