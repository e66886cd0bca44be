using static BackOnTrack.Domain.Inquiries.Register.RegisterField;

namespace BackOnTrack.Domain.Inquiries.Register;

/// <summary>Reads rows one at a time, the way a person mapped them, and says of each what became of it.</summary>
public sealed class RegisterReader
{
    private const int NameLimit = 100, TextLimit = 2000;
    private static readonly DateOnly Earliest = new(1990, 1, 1);

    private readonly RegisterMapping _mapping;
    private readonly DateOnly _today;
    private readonly Dictionary<RegisterField, int> _columns = [];
    private readonly Dictionary<(RegisterField, string), string> _values = [];
    private readonly Dictionary<UInt128, int> _seen = [];

    public RegisterReader(RegisterMapping mapping, DateOnly today)
    {
        (_mapping, _today) = (mapping, today);
        for (var i = 0; i < mapping.Columns.Count; i++)
            if (!RegisterFields.MayRepeat(mapping.Columns[i].Field)) _columns.TryAdd(mapping.Columns[i].Field, i);
        foreach (var value in mapping.Values) _values[(value.Field, value.Folded)] = value.Code;
    }

    public ReadRow Read(RegisterRow row)
    {
        if (row.IsBlank) return new(row, RowFate.Blank, null, []);
        if (row.IsSum) return new(row, RowFate.Sum, null, []);
        var cells = new RowCells(this, row);
        var inquiry = cells.Inquiry();
        if (inquiry is null) return new(row, RowFate.Bad, null, cells.Problems);
        if (!_seen.TryAdd(Folded.Short(inquiry.Identity), row.Number))
            return new(row, RowFate.Duplicate, null, [new(row.Number, "Duplicate", "", _seen[Folded.Short(inquiry.Identity)].ToString())]);
        return new(row, RowFate.Good, inquiry, cells.Problems);
    }

    /// <summary>One row while it is being read.</summary>
    private sealed class RowCells(RegisterReader reader, RegisterRow row)
    {
        private readonly List<RowProblem> _problems = [];

        /// <summary>Values of a choice that none of ours fits: kept in words.</summary>
        private readonly List<string> _kept = [];

        public IReadOnlyList<RowProblem> Problems => _problems;

        public RegisteredInquiry? Inquiry()
        {
            if (row.Cells.Length > reader._mapping.Columns.Count && row.Cells.Skip(reader._mapping.Columns.Count).Any(c => c.Length > 0)) Say("TooManyCells", "", "");
            var received = Day(ReceivedOn, needed: true, Earliest, reader._today);
            var born = Day(BornOn, needed: false, new DateOnly(1900, 1, 1), received ?? reader._today);
            var (first, last) = Name();
            var (asker, place) = (Choice<Asker>(RegisterField.Asker), Place());
            var (status, outcome) = (Choice<LegalStatus>(RegisterField.LegalStatus), Choice<InquiryOutcome>(Outcome));
            var wish = Choice<WishedBackground>(RegisterField.WishedBackground);
            var (whyNow, reason, number, remark) = (Words(WhyNow), Words(OutcomeReason), Words(RegistrationNumber), Gathered());
            return received is null || _problems.Exists(p => p.KeepsOut) ? null
                : new(row.Number, received.Value, first, last, born, number, asker, place, status, whyNow, outcome ?? InquiryOutcome.Open, reason, remark, wish);
        }

        private (string First, string Last) Name()
        {
            var (first, last) = (Text(FirstName, NameLimit), Text(LastName, NameLimit));
            if (Text(FullName, NameLimit) is { Length: > 0 } full && first.Length + last.Length == 0) (first, last) = Split(full);
            if (first.Length + last.Length == 0) Say("NameMissing", Heading(reader._columns.ContainsKey(FullName) ? FullName : LastName), "");
            foreach (var field in (RegisterField[])[FirstName, LastName, FullName])
                if (Raw(field) is var cell && (cell.Contains('?', StringComparison.Ordinal) || cell.Contains('\uFFFD', StringComparison.Ordinal)))
                    Say("LostLetters", Heading(field), cell, keepsOut: false);
            return (first, last);
        }

        private static (string First, string Last) Split(string full)
        {
            if (full.IndexOf(',', StringComparison.Ordinal) is var comma and > 0) return (full[(comma + 1)..].Trim(), full[..comma].Trim());
            return full.LastIndexOf(' ') is var space and > 0 ? (full[..space].Trim(), full[(space + 1)..]) : ("", full);
        }

        private DateOnly? Day(RegisterField field, bool needed, DateOnly earliest, DateOnly latest)
        {
            var cell = Raw(field);
            if (cell.Length == 0)
            {
                if (needed) Say("DateMissing", Heading(field), "");
                return null;
            }
            var reading = RegisterDate.Read(cell, latest);
            var dayFirst = reader._mapping.Columns[reader._columns[field]].DayFirst;
            if (reading.IsAmbiguous && dayFirst is null) return Wrong("AmbiguousDate");
            if (RegisterDate.Settle(reading, dayFirst ?? reading.IfMonthFirst is null) is not { } day) return Wrong(reading == DateReading.None ? "NotADate" : "ImpossibleDate");
            return day < earliest ? Wrong("DateTooEarly") : day > latest ? Wrong(field is BornOn ? "BornAfterwards" : "DateAhead") : day;

            DateOnly? Wrong(string word)
            {
                Say(word, Heading(field), cell);
                return null;
            }
        }

        private T? Choice<T>(RegisterField field) where T : struct, Enum => Code(field) is { } code && Enum.TryParse<T>(code, out var value) ? value : null;

        private int? Place() => Code(Institution) is { } code && int.TryParse(code, out var place) ? place : null;

        private string? Code(RegisterField field)
        {
            var cell = Raw(field);
            if (cell.Length == 0) return null;
            if (!reader._values.TryGetValue((field, Folded.Of(cell)), out var code)) Say("UnknownValue", Heading(field), cell);
            else if (code == MappedValue.Refuse) Say("RefusedValue", Heading(field), cell);
            else if (code == MappedValue.Empty) _kept.Add($"{Heading(field).Trim()}: {cell}");
            else return code;
            return null;
        }

        private string? Words(RegisterField field) => Text(field, TextLimit) is { Length: > 0 } text ? text : null;

        private string Text(RegisterField field, int limit)
        {
            var cell = Raw(field);
            if (SafeCell.LooksLikeFormula(cell) && cell.Length > 1) Say("LooksLikeFormula", Heading(field), cell, keepsOut: false);
            if (cell.Length > limit) Say("TooLong", Heading(field), cell[..40] + "…");
            return cell;
        }

        /// <summary>The columns kept in words, each under its own heading.</summary>
        private string? Gathered()
        {
            var said = reader._mapping.Columns.Select((column, i) => (column, cell: row.Cell(i)))
                .Where(pair => pair.column.Field is Remark && pair.cell.Length > 0).Select(pair => $"{pair.column.Heading.Trim()}: {pair.cell}");
            var remark = string.Join("\n", _kept.Concat(said));
            if (remark.Length > TextLimit) Say("TooLong", string.Join(", ", reader._mapping.Columns.Where(c => c.Field is Remark).Select(c => c.Heading)), remark[..40] + "…");
            return remark.Length == 0 ? null : remark;
        }

        private string Raw(RegisterField field) => reader._columns.TryGetValue(field, out var column) ? row.Cell(column) : "";

        private string Heading(RegisterField field) => reader._columns.TryGetValue(field, out var column) ? reader._mapping.Columns[column].Heading : "";

        private void Say(string word, string column, string cell, bool keepsOut = true) => _problems.Add(new(row.Number, word, column, cell, keepsOut));
    }
}
