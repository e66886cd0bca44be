namespace BackOnTrack.Domain.Training;

/// <summary>What kind of file it is, as its first bytes say; nothing that can run is among them.</summary>
public enum MaterialKind { Pdf, Png, Jpeg, Document, Slides, Sheet, OpenDocument, OpenSlides }

/// <summary>Whether somebody looked for harmful contents. A file that did not pass is never kept.</summary>
public enum MaterialScan { NotScanned, Clean }

/// <summary>A file for a module, for one training group or for all. Rests sealed under the house's key.</summary>
public sealed class Material
{
    public const int MostBytes = 10_000_000, LongestName = 120;

    private Material() { }

    public Guid Id { get; private set; }

    /// <summary>Null for all groups.</summary>
    public Guid? Cohort { get; private set; }
    public int Module { get; private set; }
    public string Name { get; private set; } = "";
    public MaterialKind Kind { get; private set; }
    public int Bytes { get; private set; }
    public MaterialScan Scan { get; private set; }

    /// <summary>The sealed file; empty once it is removed.</summary>
    public byte[] Body { get; private set; } = [];
    public Guid AddedBy { get; private set; }
    public DateTimeOffset AddedAt { get; private set; }
    public DateTimeOffset? RemovedAt { get; private set; }

    public static Outcome<Material> Add(Guid? cohort, int? module, string? name, int bytes, MaterialKind? kind, MaterialScan scan, Curriculum curriculum, Guid by, DateTimeOffset now)
    {
        var refusals = new List<Refusal>();
        var called = (name ?? "").Trim();
        if (module is null || curriculum.Modules.All(m => m.Number != module)) refusals.Add(new("House.Refuse.Missing", nameof(Module)));
        refusals.AddRange(Faults(called, bytes, kind));
        if (refusals.Count > 0) return refusals;
        return new Material { Id = Guid.CreateVersion7(now), Cohort = cohort, Module = module!.Value, Name = called, Kind = kind!.Value, Bytes = bytes, Scan = scan, AddedBy = by, AddedAt = now };
    }

    /// <summary>What speaks against keeping a file, whatever it is for.</summary>
    public static List<Refusal> Faults(string called, int bytes, MaterialKind? kind)
    {
        var refusals = new List<Refusal>();
        if (called.Length is 0 or > LongestName) refusals.Add(new("Training.Refuse.FileName", "Upload", [LongestName]));
        if (bytes is 0 or > MostBytes) refusals.Add(new("Training.Refuse.FileSize", "Upload", [MostBytes / 1_000_000]));
        if (kind is null) refusals.Add(new("Training.Refuse.FileKind", "Upload"));
        return refusals;
    }

    /// <summary>The sealed bytes, made once the id is known.</summary>
    public void Keep(byte[] box) => Body = box;

    /// <summary>That there was such a file stays known; the file goes.</summary>
    public void Remove(DateTimeOffset now)
    {
        if (RemovedAt is not null) return;
        (RemovedAt, Body) = (now, []);
    }
}
