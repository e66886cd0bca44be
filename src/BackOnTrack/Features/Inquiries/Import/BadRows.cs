using BackOnTrack.Domain;
using BackOnTrack.Domain.Inquiries.Register;
using CsvHelper;

namespace BackOnTrack.Features.Inquiries.Import;

/// <summary>Writes the rows that were left out as a file of the same shape with a column of errors, fit to be corrected and imported again.</summary>
public sealed class BadRows : IAsyncDisposable
{
    private readonly CsvWriter _csv;
    private readonly int _columns;

    public BadRows(Stream into, RegisterFormat format, string errorsHeading)
    {
        _csv = CsvWriter.Create(into, CsvWriterOptions.Default with { Separator = format.Separator, WriteByteOrderMark = true, ValidateFieldCount = false }, leaveOpen: true);
        _columns = format.Headings.Length;
        Write(format.Headings, errorsHeading);
    }

    /// <summary>How many rows were written.</summary>
    public int Count { get; private set; }

    public void Add(RegisterRow row, IEnumerable<string> errors)
    {
        Write(row.Cells, string.Join(' ', errors));
        Count++;
    }

    private void Write(string[] cells, string errors)
    {
        for (var i = 0; i < _columns; i++) _csv.WriteField(SafeCell.Write(i < cells.Length ? cells[i] : ""));
        _csv.WriteField(errors);
        for (var i = _columns; i < cells.Length; i++) _csv.WriteField(SafeCell.Write(cells[i]));
        _csv.EndRecord();
    }

    public ValueTask DisposeAsync() => _csv.DisposeAsync();
}
