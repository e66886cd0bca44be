namespace BackOnTrack.Domain.Safety;

/// <summary>
/// A body that can receive something of a file. Nobody else can: the register is kept by coordinators, and who is no longer
/// in it receives nothing more, but is still told of corrections.
/// </summary>
public sealed class Recipient
{
    public const int LongestName = 120;

    private Recipient() { }

    public Guid Id { get; private set; }
    public RecipientKind Kind { get; private set; }

    /// <summary>The office by name and function, never a person.</summary>
    public string Name { get; private set; } = "";
    public DateOnly From { get; private set; }
    public DateOnly? Until { get; private set; }
    public Guid AddedBy { get; private set; }
    public DateTimeOffset AddedAt { get; private set; }

    public bool IsRegistered(DateOnly day) => From <= day && (Until is null || Until > day);

    public static Outcome<Recipient> Register(RecipientKind? kind, string? name, Guid by, DateOnly today, DateTimeOffset now)
    {
        var refusals = new List<Refusal>();
        name = (name ?? "").Trim();
        if (kind is null) refusals.Add(new("House.Refuse.Missing", "Kind"));
        if (name.Length == 0) refusals.Add(new("House.Refuse.Missing", "Name"));
        if (name.Length > LongestName) refusals.Add(new("Safety.Refuse.TooLong", "Name", [LongestName]));
        if (refusals.Count > 0) return refusals;
        return new Recipient { Id = Guid.CreateVersion7(now), Kind = kind!.Value, Name = name, From = today, AddedBy = by, AddedAt = now };
    }

    /// <summary>From this day on it receives nothing more.</summary>
    public void Leave(DateOnly day) => Until ??= day;
}
