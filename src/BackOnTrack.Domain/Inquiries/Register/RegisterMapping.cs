namespace BackOnTrack.Domain.Inquiries.Register;

/// <summary>What one column means. A day column whose days can be read two ways says which comes first.</summary>
public sealed record MappedColumn(string Heading, RegisterField Field, bool? DayFirst = null);

/// <summary>What a cell of a choice means: a code of ours, <see cref="Empty"/> or <see cref="Refuse"/>.</summary>
public sealed record MappedValue(RegisterField Field, string Folded, string Code)
{
    /// <summary>As if nothing stood in the cell.</summary>
    public const string Empty = "-";

    /// <summary>The row is not taken; it comes back with the bad ones.</summary>
    public const string Refuse = "!";
}

/// <summary>What the columns and values of a register mean, as a person confirmed it. Saved under a name it serves the next file of the kind.</summary>
public sealed record RegisterMapping(IReadOnlyList<MappedColumn> Columns, IReadOnlyList<MappedValue> Values)
{
    /// <summary>Everything that keeps the rows from being read: named at once.</summary>
    public IReadOnlyList<Refusal> Problems()
    {
        var problems = new List<Refusal>();
        var fields = Columns.Select(c => c.Field).ToList();
        if (!fields.Contains(RegisterField.ReceivedOn)) problems.Add(new("Inquiries.Refuse.NoDateColumn", "Columns[0].Field"));
        if (!fields.Contains(RegisterField.FullName) && !fields.Contains(RegisterField.FirstName) && !fields.Contains(RegisterField.LastName))
            problems.Add(new("Inquiries.Refuse.NoNameColumn", "Columns[0].Field"));
        problems.AddRange(fields.Where(f => !RegisterFields.MayRepeat(f)).GroupBy(f => f).Where(g => g.Count() > 1)
            .Select(g => new Refusal("Inquiries.Refuse.ColumnTwice", $"Columns[{fields.LastIndexOf(g.Key)}].Field")));
        return problems;
    }

    /// <summary>This mapping laid on other headings: columns are found by what they are called, not where they stand.</summary>
    public RegisterMapping For(IReadOnlyList<string> headings)
    {
        var guess = Headings.Guess(headings);
        var columns = headings.Select((heading, i) =>
            Columns.FirstOrDefault(c => Folded.Of(c.Heading) == Folded.Of(heading)) is { } known ? known with { Heading = heading } : new MappedColumn(heading, guess[i]));
        return this with { Columns = [.. columns] };
    }
}
