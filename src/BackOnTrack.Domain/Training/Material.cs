namespace BackOnTrack.Domain.Training;

/// <summary>A file for a module, for one training group or for all. Rests sealed under the house's key.</summary>
public sealed class Material
{
    public const int LongestName = 120;

    private Material() { }

    public Guid Id { get; private set; }

    /// <summary>Null for all groups.</summary>
    public Guid? Cohort { get; private set; }
    public int Module { get; private set; }
    public string Name { get; private set; } = "";
    public FileKind Kind { get; private set; }
    public int Bytes { get; private set; }
    public FileScan Scan { get; private set; }

    /// <summary>The sealed file; empty once it is removed.</summary>
    public byte[] Body { get; private set; } = [];
    public Guid AddedBy { get; private set; }
    public DateTimeOffset AddedAt { get; private set; }
    public DateTimeOffset? RemovedAt { get; private set; }

    public static Outcome<Material> Add(Guid? cohort, int? module, Brought file, Curriculum curriculum, Guid by, DateTimeOffset now)
    {
        var refusals = new List<Refusal>();
        if (module is null || curriculum.Modules.All(m => m.Number != module)) refusals.Add(new("House.Refuse.Missing", nameof(Module)));
        if (file.Name.Length > LongestName) refusals.Add(new("Training.Refuse.FileName", "Upload", [LongestName]));
        refusals.AddRange(file.Refusals());
        if (refusals.Count > 0) return refusals;
        return new Material { Id = Guid.CreateVersion7(now), Cohort = cohort, Module = module!.Value, Name = file.Name, Kind = file.Kind, Bytes = file.Content.Length, Scan = file.Scan, AddedBy = by, AddedAt = now };
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
