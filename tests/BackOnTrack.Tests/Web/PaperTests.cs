using BackOnTrack.Paper;
using PdfSharp.Pdf.IO;
using SkiaSharp;

namespace BackOnTrack.Tests.Web;

public sealed class PaperTests
{
    [Fact]
    public void A_paper_says_what_it_is_called_and_in_which_language()
    {
        var sheet = new PdfSheet("Kursusbevis", "da");
        sheet.Write("Ærø", 12);
        using var read = PdfReader.Open(new MemoryStream(sheet.ToFile()), PdfDocumentOpenMode.Import);
        Assert.Equal((1, "Kursusbevis", "da", 595, 842), (read.PageCount, read.Info.Title, read.Language, (int)read.Pages[0].Width.Point, (int)read.Pages[0].Height.Point));
    }

    [Theory, InlineData("Regular"), InlineData("SemiBold")]
    public void Letters_of_all_three_languages_and_of_names_from_elsewhere_have_a_glyph(string weight)
    {
        using var file = typeof(PdfSheet).Assembly.GetManifestResourceStream($"BackOnTrack.Fonts.IBMPlexSans-{weight}.ttf")!;
        using var typeface = SKTypeface.FromStream(file);
        using var letters = new SKFont(typeface);
        Assert.True(letters.ContainsGlyphs("æøåÆØÅéüłşčñ'-–"));
        Assert.False(letters.ContainsGlyphs("漢"));
    }

    /// <summary>In letters so large that a page holds one line.</summary>
    [Theory, InlineData("i i", 1), InlineData("mm mm mm", 3)]
    public void A_long_text_is_broken_between_words_and_goes_on_on_the_next_page(string text, int pages)
    {
        var sheet = new PdfSheet("x", "en");
        sheet.Write(text, 300);
        using var read = PdfReader.Open(new MemoryStream(sheet.ToFile()), PdfDocumentOpenMode.Import);
        Assert.Equal((pages, pages), (sheet.Pages, read.PageCount));
    }
}
