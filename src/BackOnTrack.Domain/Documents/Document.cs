namespace BackOnTrack.Domain.Documents;

/// <summary>What a document belongs to. Who may read that record may read the document, and nobody else.</summary>
public enum DocumentAbout { Mentorship, Session, NetworkMeeting, Inquiry }

/// <summary>What the programme pack may set about documents.</summary>
public sealed record DocumentRules(int MostMegabytes = 10, int MostMegabytesOfAFile = 100, int MostOfAFile = 200)
{
    public const int Megabyte = 1_000_000;
}

/// <summary>A file as it came in: looked at, cleaned, and said to be what it is.</summary>
/// <param name="Kind">Null when its contents are nothing that is taken.</param>
/// <param name="Content">Null when it could not be read, or grows beyond what is taken.</param>
/// <param name="Scan">Null when the scanner did not let it pass.</param>
public sealed record Brought(string Name, int Size, FileKind? Kind, byte[]? Content, FileScan? Scan);

/// <summary>
/// A PDF, a Word file or a picture bound to a record. A newer one is a row of its own with the same root; the earlier ones
/// stay readable for whoever may read the record, until they are removed.
/// </summary>
public sealed class Document : IInFile
{
    public const int LongestName = 120;

    private Document() { }

    public Guid Id { get; private set; }
    public Guid Mentee { get; private set; }
    public int Unit { get; private set; }
    public DocumentAbout About { get; private set; }
    public Guid Record { get; private set; }

    /// <summary>The first of its versions.</summary>
    public Guid Root { get; private set; }
    public int Edition { get; private set; }
    public Sealed? Name { get; private set; }
    public FileKind Kind { get; private set; }
    public int Bytes { get; private set; }
    public FileScan Scan { get; private set; }
    public Guid AddedBy { get; private set; }
    public DateTimeOffset AddedAt { get; private set; }
    public DateTimeOffset? ReplacedAt { get; private set; }
    public DateTimeOffset? RemovedAt { get; private set; }

    public bool IsThere => RemovedAt is null;

    /// <summary>Puts a file with a record.</summary>
    public static Outcome<(Document Document, DocumentBody Body)> Bring(DocumentAbout about, Guid record, Guid mentee, int unit, Brought file, Kept kept, DocumentRules rules, Guid by, DateTimeOffset now)
    {
        if (Broken(file, kept, rules).ToList() is { Count: > 0 } broken) return broken;
        var id = Guid.CreateVersion7(now);
        return Made(new Document { Id = id, Mentee = mentee, Unit = unit, About = about, Record = record, Root = id, Edition = 1 }, file, by, now);
    }

    /// <summary>A newer version of the same document.</summary>
    public Outcome<(Document Document, DocumentBody Body)> Replace(Brought file, Kept kept, DocumentRules rules, Guid by, DateTimeOffset now)
    {
        if (!IsThere || ReplacedAt is not null) return new Refusal("Documents.Refuse.NotTheNewest");
        if (Broken(file, kept, rules).ToList() is { Count: > 0 } broken) return broken;
        ReplacedAt = now;
        return Made(new Document { Id = Guid.CreateVersion7(now), Mentee = Mentee, Unit = Unit, About = About, Record = Record, Root = Root, Edition = Edition + 1 }, file, by, now);
    }

    /// <summary>That there was one stays known; name and contents go. A second time changes nothing.</summary>
    public void Remove(DateTimeOffset now) => (RemovedAt, Name) = (RemovedAt ?? now, null);

    private static (Document, DocumentBody) Made(Document it, Brought file, Guid by, DateTimeOffset now)
    {
        (it.Name, it.Kind, it.Bytes, it.Scan, it.AddedBy, it.AddedAt) = (Sealed.Of(Called(file)), file.Kind!.Value, file.Content!.Length, file.Scan!.Value, by, now);
        return (it, DocumentBody.Of(it, file.Content));
    }

    private static IEnumerable<Refusal> Broken(Brought file, Kept kept, DocumentRules rules)
    {
        if (Called(file).Length is 0 or > LongestName) yield return new("Documents.Refuse.Name", "Upload", [LongestName]);
        if (file.Size is 0 || file.Size > rules.MostMegabytes * DocumentRules.Megabyte) { yield return new("Documents.Refuse.Size", "Upload", [rules.MostMegabytes]); yield break; }
        if (file.Kind is null) { yield return new("Documents.Refuse.Kind", "Upload"); yield break; }
        if (file.Scan is null) yield return new("Documents.Refuse.Harmful", "Upload");
        if (file.Content is null) yield return new("Documents.Refuse.Unreadable", "Upload");
        if (kept.Count >= rules.MostOfAFile || kept.Bytes + file.Size > (long)rules.MostMegabytesOfAFile * DocumentRules.Megabyte) yield return new("Documents.Refuse.Full", "Upload", [rules.MostOfAFile, rules.MostMegabytesOfAFile]);
    }

    private static string Called(Brought file) => file.Name.Trim();
}

/// <summary>How much a file holds already.</summary>
public sealed record Kept(int Count, long Bytes);

/// <summary>The contents, sealed under the file's key and bound to their row.</summary>
public sealed class DocumentBody : IInFile
{
    private DocumentBody() { }

    /// <summary>The same id as the document's.</summary>
    public Guid Id { get; private set; }
    public Guid Mentee { get; private set; }
    public int Unit { get; private set; }
    public DocumentAbout About { get; private set; }
    public Guid Record { get; private set; }
    public Sealed Content { get; private set; } = null!;

    public byte[] File => Convert.FromBase64String(Content.Text);

    internal static DocumentBody Of(Document it, byte[] content) => new() { Id = it.Id, Mentee = it.Mentee, Unit = it.Unit, About = it.About, Record = it.Record, Content = Sealed.Of(Convert.ToBase64String(content)) };
}
