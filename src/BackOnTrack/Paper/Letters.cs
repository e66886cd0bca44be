using System.Buffers.Binary;

namespace BackOnTrack.Paper;

/// <summary>
/// A TrueType font as far as a PDF needs it: which glyph a character is, and how wide. The fonts come with the design
/// system and are embedded, so that a paper looks the same on every machine.
/// </summary>
public sealed class Letters
{
    private readonly byte[] _file;
    private readonly Dictionary<string, int> _tables = [];
    private readonly Dictionary<char, ushort> _glyphs = [];
    private readonly int _perEm, _metrics;

    private Letters(string name, byte[] file)
    {
        (Name, _file) = (name, file);
        for (var i = 0; i < Word(4); i++)
            _tables[System.Text.Encoding.ASCII.GetString(file, 12 + 16 * i, 4)] = (int)BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(12 + 16 * i + 8));
        (_perEm, _metrics) = (Word(_tables["head"] + 18), Word(_tables["hhea"] + 34));
        Ascent = Thousandths(Signed(_tables["hhea"] + 4));
        Descent = Thousandths(Signed(_tables["hhea"] + 6));
    }

    public static Letters Plain { get; } = Embedded("IBMPlexSans-Regular");
    public static Letters Bold { get; } = Embedded("IBMPlexSans-SemiBold");

    public string Name { get; }
    public ReadOnlyMemory<byte> File => _file;
    public int Ascent { get; }
    public int Descent { get; }

    /// <summary>The glyph of a character; 0, an empty box, where the font has none.</summary>
    public ushort Glyph(char c)
    {
        lock (_glyphs) return _glyphs.TryGetValue(c, out var known) ? known : _glyphs[c] = Find(c);
    }

    /// <summary>Its width, in thousandths of the size.</summary>
    public int Width(ushort glyph) => Thousandths(Word(_tables["hmtx"] + 4 * Math.Min(glyph, _metrics - 1)));

    public double Width(string text, double size) => text.Sum(c => Width(Glyph(c))) * size / 1000;

    /// <summary>Looks a character up in the segments of the Unicode table (format 4).</summary>
    private ushort Find(char c)
    {
        var at = Segments();
        var count = Word(at + 6) / 2;
        for (var i = 0; i < count; i++)
        {
            var (end, start) = (Word(at + 14 + 2 * i), Word(at + 16 + 2 * (count + i)));
            if (c > end) continue;
            if (c < start) return 0;
            var (delta, here) = (Word(at + 16 + 2 * (2 * count + i)), at + 16 + 2 * (3 * count + i));
            if (Word(here) == 0) return (ushort)(c + delta);
            var glyph = Word(here + Word(here) + 2 * (c - start));
            return glyph == 0 ? (ushort)0 : (ushort)(glyph + delta);
        }
        return 0;
    }

    private int Segments()
    {
        var map = _tables["cmap"];
        for (var i = 0; i < Word(map + 2); i++)
        {
            var at = map + (int)BinaryPrimitives.ReadUInt32BigEndian(_file.AsSpan(map + 4 + 8 * i + 4));
            if (Word(at) == 4) return at;
        }
        throw new InvalidOperationException($"The font {Name} has no Unicode table of format 4.");
    }

    private ushort Word(int at) => BinaryPrimitives.ReadUInt16BigEndian(_file.AsSpan(at));
    private short Signed(int at) => BinaryPrimitives.ReadInt16BigEndian(_file.AsSpan(at));
    private int Thousandths(int units) => (int)Math.Round(units * 1000.0 / _perEm);

    private static Letters Embedded(string name)
    {
        using var file = typeof(Letters).Assembly.GetManifestResourceStream($"BackOnTrack.Fonts.{name}.ttf")!;
        using var bytes = new MemoryStream();
        file.CopyTo(bytes);
        return new(name, bytes.ToArray());
    }
}
