namespace BackOnTrack.Domain.Custody;

/// <summary>What an establishment was called before.</summary>
public sealed class EstablishmentName
{
    public const int Longest = 80;

    private EstablishmentName() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public int Establishment { get; private init; }
    public string Name { get; private init; } = "";

    /// <summary>The first day it had another name.</summary>
    public DateOnly Until { get; private init; }
    public DateTimeOffset RecordedAt { get; private init; }
    public Guid By { get; private init; }

    public static EstablishmentName Of(int establishment, string name, DateOnly until, Guid by, DateTimeOffset at) =>
        new() { Establishment = establishment, Name = name, Until = until, By = by, RecordedAt = at };

    /// <summary>A name as it was typed, cleared of blanks; refused where it is missing or too long.</summary>
    public static Outcome<string> Parse(string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed)) return new Refusal("Custody.Refuse.Open", "Name");
        return typed.Trim() is { Length: <= Longest } name ? name : new Refusal("Custody.Refuse.TooLong", "Name", [Longest]);
    }
}
