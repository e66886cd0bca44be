using System.Text;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Inquiries.Register;
using CsvHelper;

namespace BackOnTrack.Features.Inquiries.Import;

/// <summary>How a file is written: found by looking, shown to the person who imports it.</summary>
public sealed record RegisterFormat(RegisterEncoding Encoding, char Separator, int? HeadingRow, string[] Headings);

/// <summary>Reads a register row by row, never as a whole.</summary>
public static class RegisterFile
{
    private const int LongestRow = 200_000;
    private const int OpeningLetters = 64 * 1024;
    private const int OpeningRows = 10;

    /// <summary>The format, from the first lines; the encoding has been found while the file was received.</summary>
    public static RegisterFormat Detect(Stream file, RegisterEncoding encoding)
    {
        using var reader = new StreamReader(file, encoding.Letters(), detectEncodingFromByteOrderMarks: true);
        var letters = new char[OpeningLetters];
        var opening = new string(letters, 0, reader.ReadBlock(letters));
        var separator = Separator.Detect(opening);
        var rows = Records(new StringReader(opening), separator).Take(OpeningRows).Select(row => row.Cells).ToList();
        var heading = Headings.RowOf(rows);
        string[] headings = heading is { } h ? [.. rows[h].Select(cell => cell.Trim())]
            : [.. Enumerable.Range(0, rows.Count == 0 ? 0 : rows.Max(r => r.Length)).Select(RegisterFields.Letter)];
        return new(encoding, separator, heading + 1, headings);
    }

    /// <summary>The rows below the headings, numbered as a spreadsheet numbers them.</summary>
    /// <exception cref="RegisterUnreadableException">A quotation mark opens a cell that never ends.</exception>
    public static IEnumerable<RegisterRow> Rows(Stream file, RegisterFormat format)
    {
        using var reader = new StreamReader(file, format.Encoding.Letters(), detectEncodingFromByteOrderMarks: true);
        foreach (var row in Records(reader, format.Separator, quotesMustClose: true))
            if (row.Number > (format.HeadingRow ?? 0)) yield return row;
    }

    private static IEnumerable<RegisterRow> Records(TextReader text, char separator, bool quotesMustClose = false)
    {
        var endless = false;
        using var csv = CsvReader.Create(text, CsvReaderOptions.Default with
        {
            Separator = separator,
            HasHeader = false,
            SkipEmptyLines = false,
            MaxRecordSize = LongestRow,
            IncludeValuesInExceptions = false,
            OnMalformedRecord = record => endless |= record.Reason is CsvMalformedReason.UnterminatedQuote,
        });
        for (var number = 1; ReadNext(csv, number); number++)
        {
            if (endless && quotesMustClose) throw new RegisterUnreadableException(number);
            var cells = new string[csv.FieldCount];
            for (var i = 0; i < cells.Length; i++) cells[i] = SafeCell.Read(csv.GetString(i));
            yield return new RegisterRow(number, cells);
        }
    }

    private static bool ReadNext(CsvReader csv, int number)
    {
        try
        {
            return csv.Read();
        }
        catch (CsvFormatException)
        {
            throw new RegisterUnreadableException(number);
        }
    }
}

/// <summary>A cell opens with a quotation mark and never ends: nothing below it can be trusted.</summary>
public sealed class RegisterUnreadableException(int row) : Exception("A cell never ends.")
{
    /// <summary>The row the cell begins in.</summary>
    public int Row { get; } = row;
}
