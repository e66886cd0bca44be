namespace BackOnTrack.Domain.Inquiries.Register;

/// <summary>A value that recurs in a column, in its first spelling, with all its spellings folded into one.</summary>
public sealed record SeenValue(string Folded, string Spelling, int Count);

/// <summary>What is known of a column after one look over the file. Values are kept while they are few enough to be choices; free text has none.</summary>
public sealed record SeenColumn(string Heading, int Filled, int Days, int DayFirstOnly, int MonthFirstOnly, int Ambiguous, int Unreadable, IReadOnlyList<SeenValue>? Values, IReadOnlyList<DateStyle> Styles, IReadOnlyList<string> Examples)
{
    /// <summary>Which comes first, when the file itself shows it; null when a person has to say.</summary>
    public bool? DayFirst => Ambiguous == 0 && DayFirstOnly + MonthFirstOnly == 0 ? true
        : DayFirstOnly > 4 * MonthFirstOnly ? true : MonthFirstOnly > 4 * DayFirstOnly ? false : null;
}

/// <summary>What a file holds: shown before anything is mapped.</summary>
public sealed record SurveyResult(IReadOnlyList<SeenColumn> Columns, int Rows, int Blank, int Sums);

/// <summary>One look over all rows, in bounded memory: at most some sixty values a column are kept.</summary>
public sealed class RegisterSurvey(IReadOnlyList<string> headings, DateOnly today)
{
    private const int MostValues = 60;
    private readonly Column[] _columns = [.. headings.Select(h => new Column(h, today))];
    private int _rows, _blank, _sums;

    public void Add(RegisterRow row)
    {
        if (row.IsBlank) _blank++;
        else if (row.IsSum) _sums++;
        else
        {
            _rows++;
            for (var i = 0; i < _columns.Length; i++) _columns[i].Add(row.Cell(i));
        }
    }

    public SurveyResult Result() => new([.. _columns.Select(c => c.Result())], _rows, _blank, _sums);

    private sealed class Column(string heading, DateOnly today)
    {
        private const int MostExamples = 3;

        private readonly HashSet<DateStyle> _styles = [];
        private readonly List<string> _examples = [];
        private Dictionary<string, (string Spelling, int Count)>? _values = [];
        private int _filled, _days, _dayFirst, _monthFirst, _ambiguous, _unreadable;

        public void Add(string cell)
        {
            if (cell.Length == 0) return;
            _filled++;
            if (_examples.Count < MostExamples && !_examples.Contains(cell)) _examples.Add(cell);
            CountDay(RegisterDate.Read(cell, today));
            CountValue(cell);
        }

        private void CountDay(DateReading reading)
        {
            if (reading == DateReading.None) { _unreadable++; return; }
            _days++;
            if (reading.Style is { } style) _styles.Add(style);
            if (reading.IsAmbiguous) _ambiguous++;
            else if (reading.IfDayFirst is not null) _dayFirst++;
            else if (reading.IfMonthFirst is not null) _monthFirst++;
        }

        private void CountValue(string cell)
        {
            if (_values is null) return;
            var folded = Folded.Of(cell);
            _values[folded] = _values.TryGetValue(folded, out var seen) ? (seen.Spelling, seen.Count + 1) : (cell, 1);
            if (_values.Count > MostValues) _values = null;
        }

        public SeenColumn Result() => new(heading, _filled, _days, _dayFirst, _monthFirst, _ambiguous, _unreadable,
            _values is null ? null : [.. _values.Select(v => new SeenValue(v.Key, v.Value.Spelling, v.Value.Count)).OrderByDescending(v => v.Count).ThenBy(v => v.Spelling, StringComparer.Ordinal)],
            [.. _styles.Order()], _examples);
    }
}
