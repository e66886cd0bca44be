using System.Xml;

namespace BackOnTrack.Files;

/// <summary>
/// The words of an office file, read and written as they stream by. Who wrote a comment or a change is left out: in Word an attribute,
/// in other programs an element. That there was a comment or a change stays, and so does what it says.
/// </summary>
internal static class Authorless
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main", Word15 = "http://schemas.microsoft.com/office/word/2012/wordml";

    /// <summary>Word demands the attribute, so it stays and says nobody.</summary>
    public const string Nobody = "-";

    /// <summary>Reads what stands in the part itself, and nothing that it asks for elsewhere.</summary>
    public static readonly XmlReaderSettings Careful = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };
    private static readonly XmlWriterSettings faithful = new() { NewLineHandling = NewLineHandling.Entitize, Encoding = new System.Text.UTF8Encoding(false) };

    public static void Copy(string part, AboutTheFile about, Stream from, Stream into)
    {
        using var reader = XmlReader.Create(from, Careful);
        using var writer = XmlWriter.Create(into, faithful);
        reader.Read();
        while (!reader.EOF)
        {
            if (reader.NodeType is XmlNodeType.Element && IsUnwanted(part, about, reader)) { reader.Skip(); continue; }
            var says = reader.NodeType is XmlNodeType.Element && IsAnAuthor(reader);
            Write(reader, writer);
            if (!says || reader.IsEmptyElement) { reader.Read(); continue; }
            writer.WriteString(Nobody);
            SkipInside(reader);
        }
    }

    /// <summary>What the lists of parts name and what was left behind; else an office program finds the file broken.</summary>
    private static bool IsUnwanted(string part, AboutTheFile about, XmlReader at) => at.LocalName switch
    {
        "Override" when part == "[Content_Types].xml" => about.Is((at.GetAttribute("PartName") ?? "").TrimStart('/')),
        "Relationship" when part.EndsWith(".rels", StringComparison.OrdinalIgnoreCase) => AboutTheFile.LeadsThere(at.GetAttribute("Type") ?? ""),
        "file-entry" when part == "META-INF/manifest.xml" => about.Is(at.GetAttribute("full-path", at.NamespaceURI) ?? ""),
        "attachedTemplate" or "docVars" => at.NamespaceURI == Word,
        _ => false,
    };

    private static bool IsAnAuthor(XmlReader at) => (at.LocalName, at.NamespaceURI) switch
    {
        ("creator", "http://purl.org/dc/elements/1.1/") => true,
        ("creator-initials" or "sender-initials", _) => true,
        ("author", "http://schemas.openxmlformats.org/spreadsheetml/2006/main") => true,
        _ => false,
    };

    private static bool NamesSomebody(XmlReader at, string element) => (at.LocalName, at.NamespaceURI) switch
    {
        ("author" or "initials", Word) => true,
        ("author" or "userId" or "providerId", Word15) => true,
        ("name" or "initials", "") => element is "cmAuthor" or "author",
        ("userId" or "providerId", "") => element is "cmAuthor" or "author" or "person",
        _ => false,
    };

    private static void Write(XmlReader reader, XmlWriter writer)
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.Element:
                var (empty, element) = (reader.IsEmptyElement, reader.LocalName);
                writer.WriteStartElement(reader.Prefix, reader.LocalName, reader.NamespaceURI);
                while (reader.MoveToNextAttribute()) writer.WriteAttributeString(reader.Prefix, reader.LocalName, reader.NamespaceURI, NamesSomebody(reader, element) ? Nobody : reader.Value);
                reader.MoveToElement();
                if (empty) writer.WriteEndElement();
                break;
            case XmlNodeType.EndElement: writer.WriteFullEndElement(); break;
            case XmlNodeType.Text: writer.WriteString(reader.Value); break;
            case XmlNodeType.CDATA: writer.WriteCData(reader.Value); break;
            case XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace: writer.WriteWhitespace(reader.Value); break;
            case XmlNodeType.XmlDeclaration: writer.WriteStartDocument(standalone: true); break;
            default: break; // a comment or an instruction is a program's own
        }
    }

    private static void SkipInside(XmlReader reader)
    {
        var depth = reader.Depth;
        while (reader.Read() && !(reader.NodeType is XmlNodeType.EndElement && reader.Depth == depth)) { }
    }
}
