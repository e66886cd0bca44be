namespace BackOnTrack.Domain.Evaluation;

/// <summary>How a measure is read.</summary>
public enum MeasureKind
{
    /// <summary>Everything counted falls into one of the columns.</summary>
    Spread,

    /// <summary>The same, and the columns have an order: inside the house the median of a row can be said too.</summary>
    Levels,

    /// <summary>The first of two columns is the part, both together the whole: a share can be said.</summary>
    Share,

    /// <summary>Everything counted has a value: how many, their mean, and inside the house median and longest.</summary>
    Values,
}

/// <summary>What a value is measured in.</summary>
public enum ValueUnit { None, Days, HoursPerMonth, Points, Money }

/// <summary>One column of a table: the categories of the facts it takes together, and where its words stand.</summary>
/// <param name="Code">The last part of the text's key.</param>
/// <param name="Words">The first part of it.</param>
public sealed record Column(string Code, string Words, IReadOnlyList<string> Categories)
{
    /// <summary>One column per word of a code of another room, with the words of that room.</summary>
    public static IReadOnlyList<Column> Each<T>(string words, Func<T, IReadOnlyList<string>>? categories = null, params T[] but) where T : struct, Enum =>
        [.. Enum.GetValues<T>().Except(but).Select(value => new Column($"{value}", words, categories?.Invoke(value) ?? [$"{value}"]))];
}

/// <summary>One table of figures there can be.</summary>
/// <param name="Code">Names its text and, in snake case, the database's function that gives its facts.</param>
/// <param name="Facts">The facts it counts; measures over the same facts are protected together.</param>
/// <param name="Partitions">By what it may be divided; what it is not allowed to be divided by is not there.</param>
/// <param name="Rows">Rows of its own, each a count by itself (the ten areas of life); empty for nearly all.</param>
/// <param name="RowWords">Where the words of those rows stand.</param>
/// <param name="OnlyRow">The one row of its own it counts, so that it can be divided; its whole is a row of the table of all of them.</param>
public sealed record Measure(
    string Code, MeasureKind Kind, string Facts, IReadOnlyList<Column> Columns, IReadOnlyList<Partition> Partitions,
    ValueUnit Unit = ValueUnit.None, IReadOnlyList<string>? Rows = null, string RowWords = "", string? OnlyRow = null)
{
    /// <summary>Whether its rows are counts of their own, that add up to nothing.</summary>
    public bool HasOwnRows => Rows is { Count: > 0 };

    /// <summary>The one category of everything that has a value.</summary>
    public const string Counted = "Counted";
}
