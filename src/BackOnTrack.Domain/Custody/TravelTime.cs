namespace BackOnTrack.Domain.Custody;

/// <summary>What somebody typed about the way to an establishment.</summary>
public sealed record TravelSheet
{
    public int? Other { get; init; }
    public string? Region { get; init; }
    public int? Minutes { get; init; }
    public DateOnly? From { get; init; }
}

/// <summary>How long the way to an establishment takes from another one, or from a region in which mentors live, from a day on.</summary>
public sealed class TravelTime
{
    public const int Longest = 600;

    private TravelTime() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public int Establishment { get; private init; }
    public int? Other { get; private init; }
    public string? Region { get; private init; }
    public int Minutes { get; private init; }
    public DateOnly From { get; private init; }
    public DateTimeOffset RecordedAt { get; private init; }
    public Guid By { get; private init; }

    public static Outcome<TravelTime> Of(int establishment, TravelSheet it, Guid by, DateTimeOffset at)
    {
        var wrong = new List<Refusal>();
        var region = string.IsNullOrWhiteSpace(it.Region) ? null : it.Region.Trim();
        if (it.From is null) wrong.Add(new("Custody.Refuse.Open", nameof(it.From)));
        if (it.Minutes is not (>= 1 and <= Longest)) wrong.Add(new("Custody.Refuse.TravelMinutes", nameof(it.Minutes), [Longest]));
        if ((it.Other is null) == (region is null) || it.Other == establishment) wrong.Add(new("Custody.Refuse.TravelFrom", nameof(it.Other)));
        if (region?.Length > 60) wrong.Add(new("Custody.Refuse.TooLong", nameof(it.Region), [60]));
        if (wrong.Count > 0) return wrong;
        return new TravelTime { Establishment = establishment, Other = it.Other, Region = region, Minutes = it.Minutes!.Value, From = it.From!.Value, By = by, RecordedAt = at };
    }

    /// <summary>Minutes by what was said for the newest day, the later word before the earlier; null where nobody has said anything.</summary>
    public static int? Newest(IEnumerable<TravelTime> said) => said.OrderBy(t => t.From).ThenBy(t => t.RecordedAt).LastOrDefault()?.Minutes;

    /// <summary>Whether it says how long the way between two establishments is, whichever way round.</summary>
    public bool Joins(int one, int two) => Other is { } other && (Establishment, other) is var (a, b) && ((a == one && b == two) || (a == two && b == one));

    /// <summary>Whether it says how long the way from a region is.</summary>
    public bool Leads(string? region, int to) => Region is not null && Establishment == to && Region.Equals(region?.Trim(), StringComparison.OrdinalIgnoreCase);
}
