namespace BackOnTrack.Domain.Inquiries.Register;

/// <summary>The mapping proposed to a person: from a saved one where there is one, and from the headings and words known to us.</summary>
public static class FirstGuess
{
    public static RegisterMapping Of(SurveyResult survey, IReadOnlyList<Place> places, RegisterMapping? saved = null)
    {
        string[] headings = [.. survey.Columns.Select(c => c.Heading)];
        var basis = saved?.For(headings) ?? new RegisterMapping([.. Headings.Guess(headings).Select((field, i) => new MappedColumn(headings[i], field))], []);
        return Complete(basis, survey, places);
    }

    /// <summary>Fills in what the columns chosen so far leave open: the order of days, and every value somebody has not answered for.</summary>
    public static RegisterMapping Complete(RegisterMapping mapping, SurveyResult survey, IReadOnlyList<Place> places)
    {
        MappedColumn[] columns = [.. mapping.Columns.Select((column, i) =>
            RegisterFields.KindOf(column.Field) is FieldKind.Day ? column with { DayFirst = column.DayFirst ?? survey.Columns[i].DayFirst } : column with { DayFirst = null })];
        var answered = mapping.Values.ToDictionary(v => (v.Field, v.Folded));
        var values = Asked(columns, survey).Select(v => answered.TryGetValue((v.Field, v.Seen.Folded), out var known) ? known
            : KnownValues.Guess(v.Field, v.Seen.Spelling, places) is { } code ? new MappedValue(v.Field, v.Seen.Folded, code) : null);
        return new(columns, [.. values.OfType<MappedValue>()]);
    }

    /// <summary>Every value of every column that is a choice.</summary>
    public static IEnumerable<(RegisterField Field, SeenValue Seen)> Asked(IReadOnlyList<MappedColumn> columns, SurveyResult survey)
    {
        for (var i = 0; i < columns.Count; i++)
            if (RegisterFields.KindOf(columns[i].Field) is FieldKind.Choice)
                foreach (var seen in survey.Columns[i].Values ?? []) yield return (columns[i].Field, seen);
    }

    /// <summary>What a person must still answer before the rows can be read.</summary>
    public static IReadOnlyList<Refusal> Open(RegisterMapping mapping, SurveyResult survey)
    {
        var open = new List<Refusal>(mapping.Problems());
        for (var i = 0; i < mapping.Columns.Count; i++)
        {
            var (column, seen) = (mapping.Columns[i], survey.Columns[i]);
            if (RegisterFields.KindOf(column.Field) is FieldKind.Day && column.DayFirst is null) open.Add(new("Inquiries.Refuse.DayOrMonthFirst", $"Columns[{i}].DayFirst", [column.Heading]));
            if (RegisterFields.KindOf(column.Field) is FieldKind.Choice && seen.Values is null) open.Add(new("Inquiries.Refuse.TooManyValues", $"Columns[{i}].Field", [column.Heading]));
        }
        var answered = mapping.Values.Select(v => (v.Field, v.Folded)).ToHashSet();
        foreach (var (field, seen) in Asked(mapping.Columns, survey))
            if (!answered.Contains((field, seen.Folded))) open.Add(new("Inquiries.Refuse.ValueUnanswered", $"Values[{field}:{seen.Folded}]", [seen.Spelling]));
        return open;
    }
}
