using System.IO.Compression;
using System.Xml;

namespace BackOnTrack.Files;

/// <summary>
/// The parts of an office file that are about the file and not of it: authors, dates, companies, a small picture, people who were
/// mentioned. Known by where they usually lie, and by the kind of relation that leads to them, wherever a program put them.
/// </summary>
internal sealed class AboutTheFile
{
    private static readonly string[] places = ["docProps/", "Thumbnails/", "customXml/", "xl/persons/", "package/services/metadata/", "meta.xml", "word/people.xml"];

    /// <summary>The endings of the kinds of relation; the last leads to a template on somebody's own disk.</summary>
    private static readonly string[] relations = ["/core-properties", "/extended-properties", "/custom-properties", "/thumbnail", "/people", "/person", "/customXml", "/attachedTemplate"];

    private readonly HashSet<string> _found = new(StringComparer.OrdinalIgnoreCase);

    public static AboutTheFile In(ZipArchive packed, Budget budget)
    {
        var about = new AboutTheFile();
        foreach (var list in packed.Entries.Where(e => e.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)))
        {
            using var from = new Counted(list.Open(), budget);
            using var reader = XmlReader.Create(from, Authorless.Careful);
            while (reader.Read())
                if (reader is { NodeType: XmlNodeType.Element, LocalName: "Relationship" } && LeadsThere(reader.GetAttribute("Type") ?? "") && reader.GetAttribute("TargetMode") != "External")
                    about._found.Add(Whole(list.FullName, reader.GetAttribute("Target") ?? ""));
        }
        return about;
    }

    public bool Is(string part) => _found.Contains(part) || places.Any(p => part.StartsWith(p, StringComparison.OrdinalIgnoreCase));

    public static bool LeadsThere(string relation) => relations.Any(r => relation.EndsWith(r, StringComparison.OrdinalIgnoreCase));

    /// <summary>A target is said from the folder of the part whose relations these are, or from the top.</summary>
    private static string Whole(string list, string target)
    {
        if (target.StartsWith('/')) return target[1..];
        List<string> way = [.. list.Split('/')[..^2]]; // without _rels and the list itself
        foreach (var step in target.Split('/'))
            if (step == "..") { if (way.Count > 0) way.RemoveAt(way.Count - 1); }
            else if (step != ".") way.Add(step);
        return string.Join('/', way);
    }
}
