namespace BackOnTrack.Domain.Documents;

/// <summary>What a document belongs to. Who may read that record may read the document, and nobody else.</summary>
public enum DocumentAbout { Mentorship, Session, NetworkMeeting, Inquiry }

/// <summary>What the programme pack may set about documents.</summary>
/// <param name="MostMegabytes">Of one document.</param>
/// <param name="MostMegabytesOfAFile">Of all documents of a mentee together.</param>
/// <param name="MostOfAFile">How many documents of a mentee, earlier versions counted.</param>
public sealed record DocumentRules(int MostMegabytes = Brought.MostMegabytes, int MostMegabytesOfAFile = 100, int MostOfAFile = 200);

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
    /// <param name="name">What it is, in the words of who brings it; the name of the file where they wrote none.</param>
    public static Outcome<MadeDocument> Bring(DocumentAbout about, Guid record, Guid mentee, int unit, string? name, Brought file, Kept kept, DocumentRules rules, Guid by, DateTimeOffset now)
    {
        var called = Called(name, file.Name);
        if (Broken(called, file, kept, rules).ToList() is { Count: > 0 } broken) return broken;
        var id = Guid.CreateVersion7(now);
        return Made(new Document { Id = id, Mentee = mentee, Unit = unit, About = about, Record = record, Root = id, Edition = 1 }, called, file, by, now);
    }

    /// <summary>A newer version of the same document; it keeps its name unless another is given.</summary>
    public Outcome<MadeDocument> Replace(string? name, Brought file, Kept kept, DocumentRules rules, Guid by, DateTimeOffset now)
    {
        if (!IsThere || ReplacedAt is not null) return new Refusal("Documents.Refuse.NotTheNewest");
        var called = Called(name, Name!.Text);
        if (Broken(called, file, kept, rules).ToList() is { Count: > 0 } broken) return broken;
        ReplacedAt = now;
        return Made(new Document { Id = Guid.CreateVersion7(now), Mentee = Mentee, Unit = Unit, About = About, Record = Record, Root = Root, Edition = Edition + 1 }, called, file, by, now);
    }

    /// <summary>That there was one stays known; name and contents go. A second time changes nothing.</summary>
    public void Remove(DateTimeOffset now) => (RemovedAt, Name) = (RemovedAt ?? now, null);

    private static MadeDocument Made(Document it, string called, Brought file, Guid by, DateTimeOffset now)
    {
        (it.Name, it.Kind, it.Bytes, it.Scan, it.AddedBy, it.AddedAt) = (Sealed.Of(called), file.Kind, file.Content.Length, file.Scan, by, now);
        return new(it, DocumentBody.Of(it, file.Content), file.Small is { } small ? DocumentPicture.Of(it, small) : null);
    }

    private static IEnumerable<Refusal> Broken(string called, Brought file, Kept kept, DocumentRules rules)
    {
        if (called.Length > LongestName) yield return new("Documents.Refuse.Name", "Name", [LongestName]);
        if (file.Fault is not null) foreach (var refusal in file.Refusals(rules.MostMegabytes)) yield return refusal;
        else if (kept.Count >= rules.MostOfAFile || kept.Bytes + file.Content.Length > (long)rules.MostMegabytesOfAFile * Brought.Megabyte) yield return new("Documents.Refuse.Full", "Upload", [rules.MostOfAFile, rules.MostMegabytesOfAFile]);
    }

    private static string Called(string? name, string otherwise) => string.IsNullOrWhiteSpace(name) ? otherwise : name.Trim();
}

/// <summary>A document with what lies beside it.</summary>
/// <param name="Picture">Small, where the file is a picture that could be drawn.</param>
public sealed record MadeDocument(Document Document, DocumentBody Body, DocumentPicture? Picture)
{
    /// <summary>What is kept, the document first.</summary>
    public IEnumerable<object> Rows => Picture is null ? [Document, Body] : [Document, Body, Picture];
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

/// <summary>A picture drawn small, for the list: sealed, and bound to the same record as its document.</summary>
public sealed class DocumentPicture : IInFile
{
    private DocumentPicture() { }

    /// <summary>The same id as the document's.</summary>
    public Guid Id { get; private set; }
    public Guid Mentee { get; private set; }
    public int Unit { get; private set; }
    public DocumentAbout About { get; private set; }
    public Guid Record { get; private set; }
    public Sealed Content { get; private set; } = null!;

    /// <summary>A JPEG.</summary>
    public byte[] File => Convert.FromBase64String(Content.Text);

    internal static DocumentPicture Of(Document it, byte[] small) => new() { Id = it.Id, Mentee = it.Mentee, Unit = it.Unit, About = it.About, Record = it.Record, Content = Sealed.Of(Convert.ToBase64String(small)) };
}
