namespace BackOnTrack.Domain.Practice;

/// <summary>What a practice has led to.</summary>
public enum DeliverableKind { Handbook, Module, Leaflet, Video, Other }

/// <summary>Something a practice has led to: a handbook, a module, a leaflet. Its files are versions; the newest counts.</summary>
public sealed class Deliverable
{
    public const int LongestTitle = 120, LongestWords = 600;

    private Deliverable() { }

    public Guid Id { get; private set; }

    /// <summary>The number in public addresses.</summary>
    public int Number { get; private set; }
    public Guid Practice { get; private set; }
    public DeliverableKind Kind { get; private set; }
    public string Title { get; private set; } = "";

    /// <summary>The code of the language it is written in.</summary>
    public string Language { get; private set; } = "";
    public string Words { get; private set; } = "";

    /// <summary>Whether strangers find it on the public page of its practice, while that is open. Begins as no.</summary>
    public bool IsPublic { get; private set; }
    public Guid AddedBy { get; private set; }
    public DateTimeOffset AddedAt { get; private set; }

    public static Outcome<Deliverable> Add(Guid practice, DeliverableKind? kind, string? title, string? language, string? words, IReadOnlyCollection<string> languages, Guid by, DateTimeOffset now)
    {
        var refusals = new List<Refusal>();
        var (called, about) = ((title ?? "").Trim(), (words ?? "").ReplaceLineEndings("\n").Trim());
        if (kind is null) refusals.Add(new("House.Refuse.Missing", nameof(Kind)));
        if (called.Length is 0 or > LongestTitle) refusals.Add(new("Practice.Refuse.Title", nameof(Title), [LongestTitle]));
        if (!languages.Contains(language ?? "")) refusals.Add(new("House.Refuse.Missing", nameof(Language)));
        if (about.Length > LongestWords) refusals.Add(new("Practice.Refuse.TooLong", nameof(Words), [LongestWords]));
        return refusals.Count > 0 ? refusals : new Deliverable { Id = Guid.CreateVersion7(now), Practice = practice, Kind = kind!.Value, Title = called, Language = language!, Words = about, AddedBy = by, AddedAt = now };
    }

    /// <summary>Lets strangers have it, once there is a file to have, or takes it back.</summary>
    public Outcome<Nothing> Open(bool open, bool hasFile)
    {
        if (open && !hasFile) return new Refusal("Practice.Refuse.NoFile");
        IsPublic = open;
        return Nothing.Value;
    }
}

/// <summary>One file of a deliverable. Rests sealed under the house's key, as materials do.</summary>
public sealed class DeliverableVersion
{
    public const int LongestName = 120;

    private DeliverableVersion() { }

    public Guid Id { get; private set; }
    public Guid Deliverable { get; private set; }
    public int Edition { get; private set; }
    public string Name { get; private set; } = "";
    public FileKind Kind { get; private set; }
    public int Bytes { get; private set; }
    public FileScan Scan { get; private set; }
    public byte[] Body { get; private set; } = [];
    public Guid AddedBy { get; private set; }
    public DateTimeOffset AddedAt { get; private set; }

    /// <summary>Since when nobody is given it any more, by whom and why; that it was there stays.</summary>
    public DateTimeOffset? WithdrawnAt { get; private set; }
    public Guid? WithdrawnBy { get; private set; }
    public string? WithdrawnBecause { get; private set; }

    public static Outcome<DeliverableVersion> Add(Deliverable deliverable, int latest, Brought file, Guid by, DateTimeOffset now)
    {
        var refusals = new List<Refusal>();
        if (file.Name.Length > LongestName) refusals.Add(new("Training.Refuse.FileName", "Upload", [LongestName]));
        refusals.AddRange(file.Refusals());
        return refusals.Count > 0 ? refusals
            : new DeliverableVersion { Id = Guid.CreateVersion7(now), Deliverable = deliverable.Id, Edition = latest + 1, Name = file.Name, Kind = file.Kind, Bytes = file.Content.Length, Scan = file.Scan, AddedBy = by, AddedAt = now };
    }

    public Outcome<Nothing> Withdraw(string? why, Guid by, DateTimeOffset now)
    {
        if (WithdrawnAt is not null) return new Refusal("Practice.Refuse.FileWithdrawn");
        if (!WhySaid.Of(why).Accepted(out var words, out var unsaid)) return Outcome<Nothing>.Refused(unsaid);
        (WithdrawnAt, WithdrawnBy, WithdrawnBecause) = (now, by, words);
        return Nothing.Value;
    }

    /// <summary>The sealed bytes, made once the id is known.</summary>
    public void Keep(byte[] box) => Body = box;
}
