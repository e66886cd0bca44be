using PdfSharp;
using PdfSharp.Drawing;
using PdfSharp.Fonts;
using PdfSharp.Pdf;

namespace BackOnTrack.Paper;

/// <summary>
/// Pages of A4 as a PDF, drawn by PDFsharp: lines of text from the top down, a next page where one is full.
/// </summary>
/// <param name="title">What a reader shows in its window.</param>
/// <param name="language">In which language it is read aloud.</param>
public sealed class PdfSheet(string title, string language)
{
    /// <summary>A4 in points, a 72nd of an inch; a line is so many times its letters high.</summary>
    private const double Width = 595, Height = 842, Margin = 70, Leading = 1.4;

    private readonly List<List<Line>> _pages = [[]];
    private double _at = Margin;

    static PdfSheet() => GlobalFontSettings.FontResolver = new HouseFonts();

    public int Pages => _pages.Count;

    /// <summary>Goes down the page, by points.</summary>
    public void Gap(double points) => _at += points;

    /// <summary>Begins the next page.</summary>
    public void TurnOver()
    {
        _pages.Add([]);
        _at = Margin;
    }

    /// <summary>Writes a text, broken between words where it is wider than the page.</summary>
    /// <param name="size">In points.</param>
    public void Write(string text, double size, bool bold = false)
    {
        var font = new XFont(HouseFonts.Family, size, bold ? XFontStyleEx.Bold : XFontStyleEx.Regular);
        foreach (var line in Broken(text, font))
        {
            if (_at + size * Leading > Height - Margin) TurnOver();
            _at += size * Leading;
            _pages[^1].Add(new(line, font, _at));
        }
    }

    public byte[] ToFile()
    {
        using var document = new PdfDocument { Language = language };
        (document.Info.Title, document.ViewerPreferences.DisplayDocTitle) = (title, true);
        foreach (var lines in _pages)
        {
            var page = document.AddPage();
            page.Size = PageSize.A4;
            using var draw = XGraphics.FromPdfPage(page);
            foreach (var line in lines) draw.DrawString(line.Text, line.Font, XBrushes.Black, Margin, line.At);
        }
        using var file = new MemoryStream();
        document.Save(file, closeStream: false);
        return file.ToArray();
    }

    private static List<string> Broken(string text, XFont font)
    {
        using var measure = XGraphics.CreateMeasureContext(new(Width, Height), XGraphicsUnit.Point, XPageDirection.Downwards);
        var lines = new List<string> { "" };
        foreach (var word in text.Split(' '))
            if (lines[^1].Length == 0) lines[^1] = word;
            else if (measure.MeasureString($"{lines[^1]} {word}", font).Width > Width - 2 * Margin) lines.Add(word);
            else lines[^1] += $" {word}";
        return lines;
    }

    /// <summary>A line, and how far down the page it stands.</summary>
    private sealed record Line(string Text, XFont Font, double At);
}
