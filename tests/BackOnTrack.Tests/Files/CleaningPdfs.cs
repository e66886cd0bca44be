using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using BackOnTrack.Domain;
using BackOnTrack.Files;
using PdfSharp.Pdf;
using PdfSharp.Pdf.Annotations;
using PdfSharp.Pdf.IO;

namespace BackOnTrack.Tests.Files;

/// <summary>PDFs go through a process of their own, as in service.</summary>
public sealed class CleaningPdfs
{
    private const string Secret = "Sara Fiktivsen";

    private static byte[] Made(Action<PdfDocument> tell)
    {
        using var document = new PdfDocument();
        document.Options.CompressContentStreams = false;
        document.AddPage();
        tell(document);
        using var file = new MemoryStream();
        document.Save(file, closeStream: false);
        return file.ToArray();
    }

    private static async Task<FileFault> Refused(byte[] file) => (await Assert.ThrowsAsync<NotTakenException>(() => CleanFile.Of(FileKind.Pdf, file, default))).Fault;

    /// <summary>Everything a reader of the bytes could find, packed or not.</summary>
    private static string All(byte[] file)
    {
        var said = new StringBuilder(Encoding.Latin1.GetString(file)).Append(Encoding.BigEndianUnicode.GetString(file));
        using var document = PdfReader.Open(new MemoryStream(file), PdfDocumentOpenMode.Import);
        foreach (var it in document.Internals.GetAllObjects().OfType<PdfDictionary>()) if (it.Stream is { } stream) said.Append(Encoding.Latin1.GetString(stream.UnfilteredValue));
        return said.ToString();
    }

    [Fact]
    public async Task Its_author_its_title_and_what_a_program_wrote_beside_it_are_gone_and_its_page_stays()
    {
        var made = Made(document =>
        {
            (document.Info.Author, document.Info.Title) = (Secret, "Om Sara");
            var beside = new PdfDictionary(document);
            beside.CreateStream(Encoding.UTF8.GetBytes($"<x:xmpmeta>{Secret}</x:xmpmeta>"));
            document.Internals.AddObject(beside);
            document.Internals.Catalog.Elements["/Metadata"] = beside.Reference;
            document.Pages[0].Elements["/PieceInfo"] = new PdfString(Secret);
        });
        Assert.Contains(Secret, All(made), StringComparison.Ordinal);
        var clean = await CleanFile.Of(FileKind.Pdf, made, default);
        Assert.DoesNotContain("Fiktivsen", All(clean), StringComparison.Ordinal);
        using var read = PdfReader.Open(new MemoryStream(clean), PdfDocumentOpenMode.Import);
        Assert.Equal((1, "", ""), (read.PageCount, read.Info.Author, read.Info.Title));
    }

    /// <summary>A minus is no hyphen in Norwegian, and numbers of a PDF are in no language: what was written so was broken, and refused.</summary>
    [Theory, InlineData("en"), InlineData("da"), InlineData("nb")]
    public async Task What_the_house_writes_itself_is_a_PDF_in_every_language(string language)
    {
        var before = System.Globalization.CultureInfo.CurrentCulture;
        try
        {
            System.Globalization.CultureInfo.CurrentCulture = System.Globalization.CultureInfo.GetCultureInfo(language);
            var sheet = new BackOnTrack.Paper.PdfSheet("Bevis", language);
            sheet.Write("Tolv dage, gennemført", 14);
            var file = sheet.ToFile();
            Assert.NotEmpty(await CleanFile.Of(FileKind.Pdf, file, default));
        }
        finally { System.Globalization.CultureInfo.CurrentCulture = before; }
    }

    [Fact]
    public async Task Who_wrote_a_comment_is_gone_and_what_it_says_stays()
    {
        var made = Made(document => document.Pages[0].Annotations.Add(new PdfTextAnnotation { Title = Secret, Contents = "Husk at ringe" }));
        Assert.Contains(Secret, All(made), StringComparison.Ordinal);
        var clean = All(await CleanFile.Of(FileKind.Pdf, made, default));
        Assert.DoesNotContain("Fiktivsen", clean, StringComparison.Ordinal);
        Assert.Contains("Husk at ringe", clean, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_runs_by_itself_is_gone()
    {
        var made = Made(document =>
        {
            var act = new PdfDictionary(document);
            act.Elements.SetName("/S", "/JavaScript");
            act.Elements.SetString("/JS", "app.alert(1)");
            document.Internals.Catalog.Elements["/OpenAction"] = act;
            var note = new PdfTextAnnotation { Contents = "Tryk" };
            document.Pages[0].Annotations.Add(note);
            note.Elements["/A"] = (PdfDictionary)act.Clone();
        });
        Assert.Contains("app.alert", All(made), StringComparison.Ordinal);
        Assert.DoesNotContain("app.alert", All(await CleanFile.Of(FileKind.Pdf, made, default)), StringComparison.Ordinal);
    }

    [Theory, InlineData(false), InlineData(true)]
    public async Task What_a_camera_wrote_into_a_picture_of_it_is_gone(bool packed)
    {
        var photo = CleaningFiles.Jpeg();
        var made = Made(document =>
        {
            using var small = new MemoryStream();
            using (var into = new ZLibStream(small, CompressionLevel.Optimal, leaveOpen: true)) into.Write(photo);
            var picture = new PdfDictionary(document);
            picture.CreateStream(packed ? small.ToArray() : photo);
            picture.Elements["/Filter"] = packed ? new PdfArray(document, new PdfName("/FlateDecode"), new PdfName("/DCTDecode")) : new PdfName("/DCTDecode");
            document.Internals.AddObject(picture);
            document.Pages[0].Elements["/Thumb"] = picture.Reference;
        });
        var clean = Encoding.Latin1.GetString(await CleanFile.Of(FileKind.Pdf, made, default));
        Assert.Contains("ICC_PROFILE", clean, StringComparison.Ordinal);
        Assert.DoesNotContain("Fiktivsen", clean, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_read_is_not_taken()
    {
        Assert.Equal(FileFault.Unreadable, await Refused("%PDF-1.7 and then nothing of the kind"u8.ToArray()));
        Assert.Equal(FileFault.Unreadable, await Refused([.. Made(_ => { }).AsSpan(0, 300)]));
    }

    [Fact]
    public async Task One_that_goes_deeper_than_a_stack_ends_its_own_process_and_not_the_house()
    {
        var deep = Encoding.ASCII.GetBytes($"%PDF-1.4\n1 0 obj\n{new string('[', 5_000_000)}\nendobj\ntrailer << /Root 1 0 R /Size 2 >>\nstartxref\n0\n%%EOF");
        var watch = Stopwatch.StartNew();
        Assert.NotEqual(FileFault.Harmful, await Refused(deep));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(60));
    }

    [Fact]
    public async Task One_that_unpacks_to_more_than_memory_is_not_taken()
    {
        using var small = new MemoryStream();
        using (var into = new ZLibStream(small, CompressionLevel.Optimal, leaveOpen: true))
            for (var n = 0; n < 900; n++) into.Write(new byte[1_000_000]);
        byte[] packed = small.ToArray();
        var head = Encoding.ASCII.GetBytes($"%PDF-1.5\n1 0 obj\n<< /Type /XRef /Size 3 /W [1 2 1] /Root 2 0 R /Filter /FlateDecode /Length {packed.Length} >>\nstream\n");
        byte[] bomb = [.. head, .. packed, .. "\nendstream\nendobj\nstartxref\n9\n%%EOF"u8];
        Assert.True(bomb.Length < 2_000_000);
        Assert.Equal(FileFault.Grows, await Refused(bomb));
    }
}
