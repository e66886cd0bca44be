using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using BackOnTrack.Domain;
using BackOnTrack.Files;

namespace BackOnTrack.Tests.Files;

public sealed class CleaningFiles
{
    private const string Secret = "Sara Fiktivsen, Prøvegade 7";

    private static byte[] Segment(byte kind, byte[] says) => [0xFF, kind, (byte)((says.Length + 2) >> 8), (byte)(says.Length + 2), .. says];

    private static byte[] Jpeg(int width = 4, int height = 3) =>
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

    private static byte[] Word(int zeroes = 10)
    {
        using var file = new MemoryStream();
        using (var packed = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            void Part(string name, string words) { using var part = packed.CreateEntry(name).Open(); part.Write(Encoding.UTF8.GetBytes(words)); }
            Part("[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="x"/><Override PartName="/docProps/core.xml" ContentType="y"/></Types>""");
            Part("_rels/.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Target="word/document.xml"/><Relationship Id="b" Target="docProps/core.xml"/></Relationships>""");
            Part("docProps/core.xml", $"<creator>{Secret}</creator>");
            Part("word/document.xml", "<document>Kære kommune</document>");
            Part("word/media/zeroes.bin", new string('0', zeroes));
        }
        return file.ToArray();
    }

    private static string Words(byte[] file) => Encoding.UTF8.GetString(file);

    [Fact]
    public void A_picture_loses_place_and_words_and_keeps_its_points_and_colours()
    {
        var clean = CleanFile.Of(FileKind.Jpeg, Jpeg())!;
        Assert.DoesNotContain("Fiktivsen", Words(clean), StringComparison.Ordinal);
        Assert.DoesNotContain("Exif", Words(clean), StringComparison.Ordinal);
        Assert.Contains("ICC_PROFILE", Words(clean), StringComparison.Ordinal);
        Assert.True(clean.AsSpan().IndexOf((ReadOnlySpan<byte>)[0x12, 0xFF, 0x00, 0x34, 0xFF, 0xD0, 0x56, 0xFF, 0xD9]) > 0);
        Assert.Equal(clean, CleanFile.Of(FileKind.Jpeg, clean));

        clean = CleanFile.Of(FileKind.Png, Png())!;
        Assert.DoesNotContain("Fiktivsen", Words(clean), StringComparison.Ordinal);
        Assert.True(clean.AsSpan().IndexOf("IDAT"u8) > 0);
        Assert.Equal(clean, CleanFile.Of(FileKind.Png, clean));
    }

    [Fact]
    public void A_picture_of_too_many_points_or_cut_off_is_not_taken()
    {
        Assert.Null(CleanFile.Of(FileKind.Jpeg, Jpeg(30_000, 30_000)));
        Assert.Null(CleanFile.Of(FileKind.Png, Png(60_000, 60_000)));
        Assert.Null(CleanFile.Of(FileKind.Png, Png(-1, 5)));
        Assert.Null(CleanFile.Of(FileKind.Png, Png(0, 5)));
        foreach (var whole in (byte[][])[Jpeg()[..60], Png()[..40], [0xFF, 0xD8], [0xFF, 0xD8, 0xFF, 0xD9]])
            Assert.Null(CleanFile.Of(whole[0] == 0xFF ? FileKind.Jpeg : FileKind.Png, whole));
    }

    [Fact]
    public void A_word_file_loses_its_authors_and_still_names_only_parts_it_has()
    {
        var clean = CleanFile.Of(FileKind.Document, Word())!;
        using var packed = new ZipArchive(new MemoryStream(clean), ZipArchiveMode.Read);
        Assert.Equal(["[Content_Types].xml", "_rels/.rels", "word/document.xml", "word/media/zeroes.bin"], packed.Entries.Select(e => e.FullName));
        foreach (var part in packed.Entries)
        {
            using var reader = new StreamReader(part.Open());
            Assert.DoesNotContain("docProps", reader.ReadToEnd(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_few_bytes_that_unpack_to_a_disk_full_are_not_taken()
    {
        var bomb = Word(210_000_000);
        Assert.True(bomb.Length < 1_000_000);
        Assert.Null(CleanFile.Of(FileKind.Document, bomb));
    }

    [Fact]
    public void A_pdf_is_written_anew_without_its_author_and_one_that_cannot_be_read_is_not_taken()
    {
        byte[] made;
        using (var document = new PdfSharp.Pdf.PdfDocument())
        {
            document.AddPage();
            document.Info.Author = "Sara Fiktivsen";
            document.Info.Title = "Om Sara";
            using var file = new MemoryStream();
            document.Save(file, closeStream: false);
            made = file.ToArray();
        }
        using var clean = PdfSharp.Pdf.IO.PdfReader.Open(new MemoryStream(CleanFile.Of(FileKind.Pdf, made)!), PdfSharp.Pdf.IO.PdfDocumentOpenMode.Import);
        Assert.Equal((1, "", ""), (clean.PageCount, clean.Info.Author, clean.Info.Title));
        Assert.Null(CleanFile.Of(FileKind.Pdf, "%PDF-1.7 and then nothing of the kind"u8.ToArray()));
    }
}
