using System.Buffers;
using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace BackOnTrack.Paper;

/// <summary>
/// Pages of A4 as a PDF: lines of text from the top down, a next page where one is full. Written by hand, because it is all we need of a PDF
/// and a library would ask for the machine's own fonts.
/// </summary>
public sealed class PdfSheet(string title, string language)
{
    private const double Width = 595, Height = 842, Margin = 70, Leading = 1.4;

    /// <summary>Objects of a file with one page: what there is more of each further page comes after them.</summary>
    private const int OfOnePage = 15;

    private readonly List<StringBuilder> _pages = [new()];
    private readonly Dictionary<Letters, SortedDictionary<ushort, char>> _used = new() { [Letters.Plain] = [], [Letters.Bold] = [] };
    private double _at = Height - Margin;

    /// <summary>Goes down the page.</summary>
    public void Gap(double points) => _at -= points;

    public int Pages => _pages.Count;

    /// <summary>Begins the next page.</summary>
    public void TurnOver()
    {
        _pages.Add(new());
        _at = Height - Margin;
    }

    /// <summary>Writes a text, broken between words where it is wider than the page.</summary>
    public void Write(string text, double size, bool bold = false)
    {
        var letters = bold ? Letters.Bold : Letters.Plain;
        foreach (var line in Broken(text, letters, size))
        {
            if (_at - size * Leading < Margin) TurnOver();
            _at -= size * Leading;
            foreach (var c in line) _used[letters].TryAdd(letters.Glyph(c), c);
            _pages[^1].Append(CultureInfo.InvariantCulture, $"BT /{(bold ? "B" : "P")} {size:0.##} Tf {Margin:0.##} {_at:0.##} Td <");
            foreach (var c in line) _pages[^1].Append(CultureInfo.InvariantCulture, $"{letters.Glyph(c):X4}");
            _pages[^1].Append("> Tj ET\n");
        }
    }

    public byte[] ToFile()
    {
        var file = new PdfObjects();
        string Page(int content) => Plain($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {Width} {Height}] /Contents {content} 0 R /Resources << /Font << /P 5 0 R /B 10 0 R >> >> >>");
        var further = Enumerable.Range(0, _pages.Count - 1).Select(n => OfOnePage + 1 + 2 * n).ToList();
        file.Add($"<< /Type /Catalog /Pages 2 0 R /Lang {Text(language)} /ViewerPreferences << /DisplayDocTitle true >> >>");
        file.Add($"<< /Type /Pages /Kids [{string.Join(' ', further.Prepend(3).Select(n => $"{n} 0 R"))}] /Count {_pages.Count} >>");
        file.Add(Page(4));
        file.Add("", Encoding.ASCII.GetBytes(_pages[0].ToString()));
        Font(file, 5, Letters.Plain);
        Font(file, 10, Letters.Bold);
        file.Add($"<< /Title {Text(title)} >>");
        foreach (var (n, page) in further.Zip(_pages.Skip(1)))
        {
            file.Add(Page(n + 1));
            file.Add("", Encoding.ASCII.GetBytes(page.ToString()));
        }
        return file.ToFile(root: 1, info: OfOnePage);
    }

    /// <summary>Five objects: the font, its glyphs, its description, the file itself, and the way back to characters for who searches or listens.</summary>
    private void Font(PdfObjects file, int first, Letters letters)
    {
        var widths = string.Join(' ', _used[letters].Keys.Select(glyph => Plain($"{glyph} [{letters.Width(glyph)}]")));
        var back = string.Concat(_used[letters].Select(g => $"<{g.Key:X4}> <{(int)g.Value:X4}>\n"));
        file.Add($"<< /Type /Font /Subtype /Type0 /BaseFont /{letters.Name} /Encoding /Identity-H /DescendantFonts [{first + 1} 0 R] /ToUnicode {first + 4} 0 R >>");
        file.Add($"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /{letters.Name} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor {first + 2} 0 R /W [{widths}] /CIDToGIDMap /Identity >>");
        file.Add(Plain($"<< /Type /FontDescriptor /FontName /{letters.Name} /Flags 4 /FontBBox [-200 {letters.Descent} 1200 {letters.Ascent}] /ItalicAngle 0 /Ascent {letters.Ascent} /Descent {letters.Descent} /CapHeight 700 /StemV 80 /FontFile2 {first + 3} 0 R >>"));
        file.Add($"/Length1 {letters.File.Length}", letters.File.ToArray());
        file.Add("", Encoding.ASCII.GetBytes($"""
            /CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Back def /CMapType 2 def
            1 begincodespacerange <0000> <FFFF> endcodespacerange
            {_used[letters].Count} beginbfchar
            {back}endbfchar
            endcmap CMapName currentdict /CMap defineresource pop end end
            """));
    }

    private static IEnumerable<string> Broken(string text, Letters letters, double size)
    {
        var line = "";
        foreach (var word in text.Split(' '))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (line.Length > 0 && letters.Width(longer, size) > Width - 2 * Margin) { yield return line; line = word; }
            else line = longer;
        }
        yield return line;
    }

    /// <summary>Numbers as a PDF has them, in whatever language it is read: in Norwegian a minus is no hyphen.</summary>
    private static string Plain(FormattableString text) => FormattableString.Invariant(text);

    /// <summary>Any words, as bytes nobody can misread.</summary>
    private static string Text(string words) => $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(words))}>";
}

/// <summary>The numbered objects of a PDF, and where each begins.</summary>
internal sealed class PdfObjects
{
    private readonly ArrayBufferWriter<byte> _file = new();
    private readonly List<int> _starts = [];

    public PdfObjects() => Say("%PDF-1.7\n%âãÏÓ\n");

    public void Add(string body)
    {
        Begin();
        Say($"{body}\nendobj\n");
    }

    /// <summary>An object with bytes, packed.</summary>
    public void Add(string also, byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var pack = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true)) pack.Write(bytes);
        Begin();
        Say($"<< /Length {packed.Length} /Filter /FlateDecode {also} >>\nstream\n");
        _file.Write(packed.GetBuffer().AsSpan(0, (int)packed.Length));
        Say("\nendstream\nendobj\n");
    }

    public byte[] ToFile(int root, int info)
    {
        var table = _file.WrittenCount;
        Say($"xref\n0 {_starts.Count + 1}\n0000000000 65535 f \n{string.Concat(_starts.Select(at => $"{at:0000000000} 00000 n \n"))}");
        Say($"trailer\n<< /Size {_starts.Count + 1} /Root {root} 0 R /Info {info} 0 R >>\nstartxref\n{table}\n%%EOF\n");
        return _file.WrittenSpan.ToArray();
    }

    private void Begin()
    {
        _starts.Add(_file.WrittenCount);
        Say($"{_starts.Count} 0 obj\n");
    }

    private void Say(string words) => _file.Write(Encoding.Latin1.GetBytes(words));
}
