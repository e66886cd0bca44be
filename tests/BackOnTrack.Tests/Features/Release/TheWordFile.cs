using BackOnTrack.Features.Release;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace BackOnTrack.Tests.Features.Release;

public sealed class TheWordFile
{
    [Fact]
    public void It_says_what_the_page_says_in_order_is_a_sound_file_and_names_no_writer()
    {
        var summary = new ReleaseSummary("Preparation of release", "KV-1", [("In place", ["A bank account, 10 March 2026"]), ("Waits for others", ["A place to live – Municipality – 3 May 2026"])], Fit: true);
        using var file = new MemoryStream(ReleaseWord.Of(summary));
        using var word = WordprocessingDocument.Open(file, isEditable: false);
        Assert.Equal(["Preparation of release", "KV-1", "In place", "A bank account, 10 March 2026", "Waits for others", "A place to live – Municipality – 3 May 2026"],
            word.MainDocumentPart!.Document!.Body!.Elements<Paragraph>().Select(line => line.InnerText));
        Assert.Empty(new OpenXmlValidator().Validate(word).Select(e => e.Description));
        Assert.Null(word.CoreFilePropertiesPart);
    }
}
