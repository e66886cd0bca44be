using System.IO.Compression;
using System.Text;
using BackOnTrack.Paper;

namespace BackOnTrack.Tests.Web;

public sealed class PaperTests
{
    private static string File(Action<PdfSheet> write)
    {
        var sheet = new PdfSheet("Kursusbevis", "da");
        write(sheet);
        return Encoding.Latin1.GetString(sheet.ToFile());
    }

    [Fact]
    public void Every_entry_of_the_table_points_at_its_object()
    {
        var file = File(s => s.Write("Ærø", 12));
        var rows = file[file.LastIndexOf("xref\n0", StringComparison.Ordinal)..].Split('\n').Skip(3).TakeWhile(l => l.EndsWith("n ", StringComparison.Ordinal)).ToList();
        Assert.Equal(15, rows.Count);
        Assert.All(rows.Index(), row => Assert.StartsWith($"{row.Index + 1} 0 obj", file[int.Parse(row.Item[..10])..]));
    }

    [Fact]
    public void Letters_of_all_three_languages_and_of_names_from_elsewhere_have_a_glyph() =>
        Assert.DoesNotContain("æøåÆØÅéüłşčñ'-–", c => Letters.Plain.Glyph(c) == 0 || Letters.Bold.Glyph(c) == 0);

    [Fact]
    public void A_wide_letter_is_wider_than_a_narrow_one() => Assert.True(Letters.Plain.Width("W", 10) > 2 * Letters.Plain.Width("i", 10));

    [Fact]
    public void A_long_text_is_broken_between_words()
    {
        static int Lines(string text)
        {
            var sheet = new PdfSheet("x", "en");
            sheet.Write(text, 12);
            var file = sheet.ToFile();
            var at = Encoding.Latin1.GetString(file).IndexOf("stream\n", StringComparison.Ordinal) + 7;
            using var open = new StreamReader(new ZLibStream(new MemoryStream(file, at, file.Length - at), CompressionMode.Decompress));
            return open.ReadToEnd().Split("Tj").Length - 1;
        }
        Assert.Equal(1, Lines("kort"));
        Assert.Equal(3, Lines(string.Join(' ', Enumerable.Repeat("mentorforløb", 15))));
    }
}
