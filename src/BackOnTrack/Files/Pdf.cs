using PdfSharp.Pdf.IO;

namespace BackOnTrack.Files;

/// <summary>A PDF written anew by PDFsharp without its info, its XMP packets, what runs by itself and what is attached to it.</summary>
internal static class Pdf
{
    public static byte[] WithoutMetadata(byte[] file)
    {
        try
        {
            using var document = PdfReader.Open(new MemoryStream(file), PdfDocumentOpenMode.Modify);
            document.Info.Elements.Clear();
            var catalog = document.Internals.Catalog;
            foreach (var key in (string[])["/Metadata", "/OpenAction", "/AA", "/PieceInfo"]) catalog.Elements.Remove(key);
            catalog.Elements.GetDictionary("/Names")?.Elements.Remove("/JavaScript");
            catalog.Elements.GetDictionary("/Names")?.Elements.Remove("/EmbeddedFiles");
            foreach (var page in document.Pages)
                foreach (var key in (string[])["/Metadata", "/PieceInfo", "/AA"]) page.Elements.Remove(key);
            using var clean = new MemoryStream();
            document.Save(clean, closeStream: false);
            return clean.ToArray();
        }
        catch (Exception broken) when (broken is not OutOfMemoryException) { throw new NotTakenException("no PDF that can be read"); }
    }
}
