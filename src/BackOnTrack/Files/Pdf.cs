using System.IO.Compression;
using PdfSharp.Pdf;
using PdfSharp.Pdf.Advanced;
using PdfSharp.Pdf.IO;

namespace BackOnTrack.Files;

/// <summary>
/// A PDF written anew by PDFsharp: without its info and XMP packets, what runs by itself, what is attached to it, the names of who
/// wrote comments, and what cameras wrote into its pictures. Every object is looked at, not only those a page leads to.
/// </summary>
internal static class Pdf
{
    private const string Picture = "/DCTDecode", Flate = "/FlateDecode";

    private static readonly string[] left = ["/Metadata", "/PieceInfo", "/AA", "/OpenAction", "/JavaScript", "/EmbeddedFiles", "/AF", "/EF", "/LastModified"];

    /// <summary>What something on a page may do that is more than leading to a place.</summary>
    private static readonly string[] acts = ["/JavaScript", "/Launch", "/SubmitForm", "/ImportData"];

    public static byte[] WithoutMetadata(byte[] file)
    {
        using var document = PdfReader.Open(new MemoryStream(file), PdfDocumentOpenMode.Modify);
        document.Info.Elements.Clear();
        foreach (var it in document.Internals.GetAllObjects()) Clean(it);
        using var clean = new MemoryStream();
        document.Save(clean, closeStream: false);
        return clean.ToArray();
    }

    private static void Clean(PdfItem item)
    {
        if (item is PdfArray list) foreach (var one in list.Elements) if (one is not PdfReference) Clean(one);
        if (item is not PdfDictionary it) return;
        foreach (var key in left) it.Elements.Remove(key);
        if (Name(it, "/Type") == "/Annot" || it.Elements.ContainsKey("/Rect")) CleanNote(it);
        if (acts.Contains(Name(it, "/S"))) it.Elements.Clear();
        if (it.Stream is { } stream) CleanPicture(it, stream);
        foreach (var one in it.Elements.Values.OfType<PdfItem>().ToList()) if (one is not PdfReference) Clean(one);
    }

    /// <summary>A field's /T is its name in the form, any other note's is who wrote it.</summary>
    private static void CleanNote(PdfDictionary note)
    {
        if (Name(note, "/Subtype") != "/Widget") note.Elements.Remove("/T");
        note.Elements.Remove("/CreationDate");
        note.Elements.Remove("/M");
    }

    private static void CleanPicture(PdfDictionary it, PdfDictionary.PdfStream stream)
    {
        var packed = Filters(it);
        if (!packed.Contains(Picture)) return;
        if (packed is not ([Picture] or [Flate, Picture])) throw new NotTakenException("a picture packed in an unusual way");
        stream.Value = Jpeg.WithoutMetadata(packed.Length == 1 ? stream.Value : Unpacked(stream.Value));
        it.Elements.SetName("/Filter", Picture);
        if (packed.Length > 1) it.Elements.Remove("/DecodeParms");
    }

    private static byte[] Unpacked(byte[] packed)
    {
        using var from = new Counted(new ZLibStream(new MemoryStream(packed), CompressionMode.Decompress), new Budget());
        using var whole = new MemoryStream();
        from.CopyTo(whole);
        return whole.ToArray();
    }

    private static string[] Filters(PdfDictionary it) => it.Elements.GetValue("/Filter") switch
    {
        PdfName name => [name.Value],
        PdfArray names => [.. names.Elements.OfType<PdfName>().Select(n => n.Value)],
        _ => [],
    };

    private static string Name(PdfDictionary it, string key) => it.Elements[key] is PdfName name ? name.Value : "";
}
