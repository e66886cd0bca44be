using BackOnTrack.Domain.Inquiries.Register;

namespace BackOnTrack.Features.Inquiries.MapRegister;

/// <summary>The mapping as a form holds it: a field per column, a code per value, keyed so that a changed column keeps the other answers.</summary>
public sealed class MappingInput
{
    public List<ColumnInput> Columns { get; set; } = [];
    public Dictionary<string, string> Values { get; set; } = [];
    public string? SaveAs { get; set; }

    public static string KeyOf(RegisterField field, string folded) => $"{field}:{folded}";

    public static MappingInput From(RegisterMapping mapping, SurveyResult survey) => new()
    {
        Columns = [.. mapping.Columns.Select(c => new ColumnInput { Field = c.Field, DayFirst = c.DayFirst })],
        Values = FirstGuess.Asked(mapping.Columns, survey).ToDictionary(v => KeyOf(v.Field, v.Seen.Folded),
            v => mapping.Values.FirstOrDefault(m => m.Field == v.Field && m.Folded == v.Seen.Folded)?.Code ?? ""),
    };

    /// <summary>What was answered, for the columns of this file; answers to columns since changed fall away.</summary>
    public RegisterMapping ToMapping(SurveyResult survey)
    {
        MappedColumn[] columns = [.. survey.Columns.Select((seen, i) => i < Columns.Count
            ? new MappedColumn(seen.Heading, Columns[i].Field ?? RegisterField.Nothing, Columns[i].DayFirst) : new MappedColumn(seen.Heading, RegisterField.Nothing))];
        var values = FirstGuess.Asked(columns, survey).Select(v => Values.GetValueOrDefault(KeyOf(v.Field, v.Seen.Folded)) is { Length: > 0 } code
            ? new MappedValue(v.Field, v.Seen.Folded, code) : null).OfType<MappedValue>();
        return new(columns, [.. values.DistinctBy(v => (v.Field, v.Folded))]);
    }
}

public sealed class ColumnInput
{
    public RegisterField? Field { get; set; }
    public bool? DayFirst { get; set; }
}
