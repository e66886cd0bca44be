using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using BackOnTrack.Domain;
using BackOnTrack.Files;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace BackOnTrack.Tests.Files;

public sealed class CleaningFiles
{
    private const string Secret = "Sara Fiktivsen, Prøvegade 7";

    private static byte[] Segment(byte kind, byte[] says) => [0xFF, kind, (byte)((says.Length + 2) >> 8), (byte)(says.Length + 2), .. says];

    internal static byte[] Jpeg(int width = 4, int height = 3) =>
    [
        0xFF, 0xD8, .. Segment(0xE0, "JFIF\0\x01\x01"u8.ToArray()), .. Segment(0xE1, [.. "Exif\0\0"u8, .. Encoding.UTF8.GetBytes(Secret)]), .. Segment(0xFE, Encoding.UTF8.GetBytes(Secret)),
        .. Segment(0xE2, "ICC_PROFILE\0\x01\x01colours"u8.ToArray()), .. Segment(0xC0, [8, (byte)(height >> 8), (byte)height, (byte)(width >> 8), (byte)width, 1, 1, 0x11, 0]),
        .. Segment(0xDA, [1, 1, 0, 0, 63, 0]), 0x12, 0xFF, 0x00, 0x34, 0xFF, 0xD0, 0x56, 0xFF, 0xD9, .. Encoding.UTF8.GetBytes(Secret),
    ];

    private static byte[] Chunk(string kind, byte[] says)
    {
        var chunk = new byte[12 + says.Length];
        BinaryPrimitives.WriteInt32BigEndian(chunk, says.Length);
        Encoding.ASCII.GetBytes(kind, chunk.AsSpan(4));
        says.CopyTo(chunk, 8);
        return chunk;
    }

    private static byte[] Png(int width = 4, int height = 3)
    {
        var head = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(head, width);
        BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(4), height);
        return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, .. Chunk("IHDR", head), .. Chunk("tEXt", Encoding.UTF8.GetBytes(Secret)), .. Chunk("eXIf", Encoding.UTF8.GetBytes(Secret)), .. Chunk("IDAT", [1, 2, 3]), .. Chunk("IEND", []), .. Encoding.UTF8.GetBytes(Secret)];
    }

    private static byte[] Word(int zeroes = 10, params (string Name, byte[] Says)[] more)
    {
        using var file = new MemoryStream();
        using (var packed = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            void Part(string name, byte[] says) { using var part = packed.CreateEntry(name).Open(); part.Write(says); }
            void Says(string name, string words) => Part(name, Encoding.UTF8.GetBytes(words));
            Says("[Content_Types].xml", """<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="x"/><Override PartName="/docProps/core.xml" ContentType="y"/><Override PartName="/word/people.xml" ContentType="z"/></Types>""");
            Says("_rels/.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="t/officeDocument" Target="word/document.xml"/><Relationship Id="b" Type="t/metadata/core-properties" Target="docProps/core.xml"/></Relationships>""");
            Says("word/_rels/document.xml.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="t/people" Target="people.xml"/><Relationship Id="b" Type="t/comments" Target="comments.xml"/></Relationships>""");
            Says("docProps/core.xml", $"<creator>{Secret}</creator>");
            Says("word/people.xml", $"<person>{Secret}</person>");
            Says("word/comments.xml", $"""<w:comments {Words}><w:comment w:id="0" w:author="{Secret}" w:initials="SF" w:date="2026-01-01T00:00:00Z"><w:p><w:r><w:t>Er det rigtigt?</w:t></w:r></w:p></w:comment></w:comments>""");
            Says("word/document.xml", $"""<w:document {Words}><w:body><w:p><w:ins w:id="1" w:author="{Secret}"><w:r><w:t xml:space="preserve">Kære  kommune &amp; andre</w:t></w:r></w:ins></w:p></w:body></w:document>""");
            Part("word/media/zeroes.bin", Encoding.UTF8.GetBytes(new string('0', zeroes)));
            foreach (var (name, says) in more) Part(name, says);
        }
        return file.ToArray();
    }

    private const string Words = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private static string Text(byte[] file) => Encoding.UTF8.GetString(file);

    private static Task<byte[]> Clean(FileKind kind, byte[] file) => CleanFile.Of(kind, file, default);

    private static async Task<FileFault> Refused(FileKind kind, byte[] file) => (await Assert.ThrowsAsync<NotTakenException>(() => Clean(kind, file))).Fault;

    private static Dictionary<string, string> Parts(byte[] file)
    {
        using var packed = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read);
        return packed.Entries.ToDictionary(e => e.FullName, e => { using var reader = new StreamReader(e.Open()); return reader.ReadToEnd(); });
    }

    [Fact]
    public async Task A_picture_loses_place_and_words_and_keeps_its_points_and_colours()
    {
        var clean = await Clean(FileKind.Jpeg, Jpeg());
        Assert.DoesNotContain("Fiktivsen", Text(clean), StringComparison.Ordinal);
        Assert.DoesNotContain("Exif", Text(clean), StringComparison.Ordinal);
        Assert.Contains("ICC_PROFILE", Text(clean), StringComparison.Ordinal);
        Assert.True(clean.AsSpan().IndexOf((ReadOnlySpan<byte>)[0x12, 0xFF, 0x00, 0x34, 0xFF, 0xD0, 0x56, 0xFF, 0xD9]) > 0);
        Assert.Equal(clean, await Clean(FileKind.Jpeg, clean));

        clean = await Clean(FileKind.Png, Png());
        Assert.DoesNotContain("Fiktivsen", Text(clean), StringComparison.Ordinal);
        Assert.True(clean.AsSpan().IndexOf("IDAT"u8) > 0);
        Assert.Equal(clean, await Clean(FileKind.Png, clean));
    }

    [Theory, InlineData("MM"), InlineData("II")]
    public async Task A_photograph_keeps_how_the_camera_was_held_and_nothing_else_of_what_it_wrote(string order)
    {
        byte[] entry = order == "MM" ? [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0] : [0x12, 0x01, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0];
        byte[] head = order == "MM" ? [.. "MM\0*\0\0\0"u8, 8, 0, 1] : [.. "II*\0"u8, 8, 0, 0, 0, 1, 0];
        byte[] photo = [0xFF, 0xD8, .. Segment(0xE1, [.. "Exif\0\0"u8, .. head, .. entry, 0, 0, 0, 0, .. Encoding.UTF8.GetBytes(Secret)]), .. Jpeg().AsSpan(2)];
        var clean = await Clean(FileKind.Jpeg, photo);
        Assert.DoesNotContain("Fiktivsen", Text(clean), StringComparison.Ordinal);
        Assert.True(clean.AsSpan().IndexOf((ReadOnlySpan<byte>)[.. "Exif\0\0MM\0*"u8, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6]) > 0);
        Assert.Equal(clean, await Clean(FileKind.Jpeg, clean));
    }

    [Fact]
    public async Task A_picture_of_too_many_points_or_cut_off_is_not_taken()
    {
        Assert.Equal(FileFault.Points, await Refused(FileKind.Jpeg, Jpeg(30_000, 30_000)));
        Assert.Equal(FileFault.Points, await Refused(FileKind.Png, Png(60_000, 60_000)));
        Assert.Equal(FileFault.Points, await Refused(FileKind.Png, Png(-1, 5)));
        Assert.Equal(FileFault.Unreadable, await Refused(FileKind.Png, Png(0, 5)));
        foreach (var whole in (byte[][])[Jpeg()[..60], Png()[..40], [0xFF, 0xD8], [0xFF, 0xD8, 0xFF, 0xD9]])
            Assert.Equal(FileFault.Unreadable, await Refused(whole[0] == 0xFF ? FileKind.Jpeg : FileKind.Png, whole));
    }

    [Fact]
    public async Task A_word_file_loses_its_authors_and_those_of_comments_and_changes_and_names_only_parts_it_has()
    {
        var parts = Parts(await Clean(FileKind.Document, Word()));
        Assert.Equal(["[Content_Types].xml", "_rels/.rels", "word/_rels/document.xml.rels", "word/comments.xml", "word/document.xml", "word/media/zeroes.bin"], parts.Keys);
        foreach (var says in parts.Values)
            foreach (var secret in (string[])["docProps", "people", "Fiktivsen", "\"SF\""]) Assert.DoesNotContain(secret, says, StringComparison.Ordinal);
        Assert.Contains("""<w:t xml:space="preserve">Kære  kommune &amp; andre</w:t>""", parts["word/document.xml"], StringComparison.Ordinal);
        Assert.Contains("Er det rigtigt?", parts["word/comments.xml"], StringComparison.Ordinal);
        Assert.Contains("comments.xml", parts["word/_rels/document.xml.rels"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_of_Words_own_library_is_still_whole_when_it_is_clean()
    {
        using var made = new MemoryStream();
        using (var word = WordprocessingDocument.Create(made, DocumentFormat.OpenXml.WordprocessingDocumentType.Document))
        {
            word.PackageProperties.Creator = Secret;
            var body = word.AddMainDocumentPart();
            body.Document = new(new Body(new Paragraph(new InsertedRun(new Run(new Text("Kære kommune"))) { Author = Secret, Id = "1" })));
            body.AddNewPart<WordprocessingCommentsPart>().Comments = new(new Comment(new Paragraph(new Run(new Text("Husk")))) { Id = "0", Author = Secret, Initials = "SF" });
        }
        var clean = await Clean(FileKind.Document, made.ToArray());
        Assert.DoesNotContain(Parts(clean).Values, says => says.Contains("Fiktivsen", StringComparison.Ordinal));
        using var again = WordprocessingDocument.Open(new MemoryStream(clean), isEditable: false);
        Assert.Empty(new DocumentFormat.OpenXml.Validation.OpenXmlValidator().Validate(again));
        Assert.Equal("Kære kommune", again.MainDocumentPart!.Document.InnerText);
        Assert.Equal((Authorless.Nobody, "Husk"), (again.MainDocumentPart.WordprocessingCommentsPart!.Comments.Elements<Comment>().Single().Author!.Value, again.MainDocumentPart.WordprocessingCommentsPart.Comments.InnerText));
    }

    [Fact]
    public async Task Pictures_and_files_inside_an_office_file_are_cleaned_too()
    {
        var clean = await Clean(FileKind.Document, Word(more: [("word/media/image1.jpeg", Jpeg()), ("word/media/image2.png", Png()), ("word/embeddings/table.xlsx", Word())]));
        using var packed = new ZipArchive(new MemoryStream(clean), ZipArchiveMode.Read);
        foreach (var name in (string[])["word/media/image1.jpeg", "word/media/image2.png"])
        {
            using var from = packed.GetEntry(name)!.Open();
            using var whole = new MemoryStream();
            await from.CopyToAsync(whole, TestContext.Current.CancellationToken);
            Assert.DoesNotContain("Fiktivsen", Text(whole.ToArray()), StringComparison.Ordinal);
        }
        using var inner = new MemoryStream();
        await using (var from = packed.GetEntry("word/embeddings/table.xlsx")!.Open()) await from.CopyToAsync(inner, TestContext.Current.CancellationToken);
        Assert.DoesNotContain("docProps/core.xml", Parts(inner.ToArray()).Keys);
    }

    [Fact]
    public async Task The_authors_of_a_spreadsheet_and_an_open_document_go_too()
    {
        byte[] sheet = Encoding.UTF8.GetBytes($"""<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>{Secret}</author><author/></authors><commentList/></comments>""");
        byte[] open = Encoding.UTF8.GetBytes($"""<office xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>{Secret}</dc:creator><p>Bliver</p></office>""");
        var parts = Parts(await Clean(FileKind.Sheet, Word(more: [("xl/comments1.xml", sheet), ("content.xml", open), ("meta.xml", open)])));
        Assert.DoesNotContain("meta.xml", parts.Keys);
        Assert.DoesNotContain(parts.Values, says => says.Contains("Fiktivsen", StringComparison.Ordinal));
        Assert.Contains("<p>Bliver</p>", parts["content.xml"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_few_bytes_that_unpack_to_a_disk_full_are_not_taken()
    {
        var bomb = Word(19_000_000, [.. Enumerable.Range(0, 10).Select(n => ($"word/media/{n}.bin", new byte[19_000_000]))]);
        Assert.True(bomb.Length < 1_000_000);
        Assert.Equal(FileFault.Grows, await Refused(FileKind.Document, bomb));
        Assert.Equal(FileFault.Grows, await Refused(FileKind.Document, Word(FileLimits.MostOfAPart + 1)));
        var russian = Word();
        for (var doll = 0; doll < 4; doll++) russian = Word(more: [("word/embeddings/inner.docx", russian)]);
        Assert.Equal(FileFault.Grows, await Refused(FileKind.Document, russian));
    }

    [Fact]
    public async Task An_office_file_that_asks_for_another_file_is_not_taken()
    {
        var outside = Encoding.UTF8.GetBytes("""<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>""");
        Assert.Equal(FileFault.Unreadable, await Refused(FileKind.Document, Word(more: [("word/footer1.xml", outside)])));
        Assert.Equal(FileFault.Unreadable, await Refused(FileKind.Document, Word(more: [("../out.xml", "<a/>"u8.ToArray())])));
    }
}
