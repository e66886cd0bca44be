namespace BackOnTrack.Files;

/// <summary>The parts of an office file that are about the file and not of it: authors, dates, companies, a small picture, people who were mentioned.</summary>
internal static class AboutTheFile
{
    private static readonly string[] folders = ["docProps/", "Thumbnails/", "customXml/", "xl/persons/"];
    private static readonly string[] parts = ["meta.xml", "word/people.xml", "word/printerSettings"];

    /// <summary>The endings of the kinds of relation that lead to them, or to a template on somebody's own disk.</summary>
    private static readonly string[] relations = ["/core-properties", "/extended-properties", "/custom-properties", "/thumbnail", "/people", "/person", "/customXml", "/attachedTemplate"];

    public static bool Is(string part) => folders.Any(f => part.StartsWith(f, StringComparison.OrdinalIgnoreCase)) || parts.Any(p => part.StartsWith(p, StringComparison.OrdinalIgnoreCase));

    public static bool LeadsThere(string relation) => relations.Any(r => relation.EndsWith(r, StringComparison.OrdinalIgnoreCase));
}
