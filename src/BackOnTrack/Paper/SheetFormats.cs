using DocumentFormat.OpenXml.Spreadsheet;

namespace BackOnTrack.Paper;

/// <summary>The ways numbers are written in one workbook, collected while its cells are made.</summary>
internal sealed class SheetFormats
{
    /// <summary>The first number a file may give to a format of its own.</summary>
    private const uint FirstOwn = 164;

    private readonly List<string> _own = [];

    /// <summary>The place of a format in the list of styles; the first is none.</summary>
    public uint Of(string? format)
    {
        if (format is null) return 0;
        if (!_own.Contains(format)) _own.Add(format);
        return (uint)_own.IndexOf(format) + 1;
    }

    /// <summary>The least a stylesheet must have, and the formats that were asked for.</summary>
    public Stylesheet Sheet() => new(
        new NumberingFormats(_own.Select((format, i) => new NumberingFormat { NumberFormatId = FirstOwn + (uint)i, FormatCode = format })),
        new Fonts(new Font()), new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })), new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats([new CellFormat(), .. _own.Select((_, i) => new CellFormat { NumberFormatId = FirstOwn + (uint)i, ApplyNumberFormat = true })]));
}
