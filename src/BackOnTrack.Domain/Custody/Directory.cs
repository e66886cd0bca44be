namespace BackOnTrack.Domain.Custody;

/// <summary>What somebody typed about an establishment.</summary>
public sealed record EntrySheet
{
    public DateOnly? From { get; init; }
    public string? Address { get; init; }
    public string? Phone { get; init; }
    public string? Booking { get; init; }
    public int? NoticeDays { get; init; }
    public string? MayBring { get; init; }
}

/// <summary>What is to be known about an establishment from a day on; the newest that has begun counts. Nothing of anybody's.</summary>
public sealed class EstablishmentEntry
{
    public const int Longest = 600, LongestPhone = 40, MostNoticeDays = 60;

    private EstablishmentEntry() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public int Establishment { get; private init; }
    public DateOnly From { get; private init; }
    public string Address { get; private init; } = "";

    /// <summary>Where to ring; empty where nobody has said.</summary>
    public string Phone { get; private init; } = "";

    /// <summary>How a visit is booked, and how long before.</summary>
    public string Booking { get; private init; } = "";

    /// <summary>How many days before it a visit must be booked.</summary>
    public int NoticeDays { get; private init; }

    /// <summary>What may be brought in.</summary>
    public string MayBring { get; private init; } = "";
    public DateTimeOffset RecordedAt { get; private init; }
    public Guid By { get; private init; }

    /// <summary>When it was taken back, before its day came; it is shown nowhere.</summary>
    public DateTimeOffset? TakenBackAt { get; private set; }
    public Guid? TakenBackBy { get; private set; }

    /// <summary>A wrong one is taken back as long as it has not begun; one that has is written anew.</summary>
    public Outcome<Nothing> TakeBack(Guid by, DateTimeOffset at, DateOnly today)
    {
        if (From <= today) return new Refusal("Custody.Refuse.EntryBegun");
        (TakenBackAt, TakenBackBy) = TakenBackAt is null ? (at, by) : (TakenBackAt, TakenBackBy);
        return Nothing.Value;
    }

    public static Outcome<EstablishmentEntry> Of(int establishment, EntrySheet it, Guid by, DateTimeOffset at)
    {
        var wrong = new List<Refusal>();
        var phone = (it.Phone ?? "").Trim();
        if (it.From is null) wrong.Add(new("Custody.Refuse.Open", nameof(it.From)));
        if (phone.Length > LongestPhone) wrong.Add(new("Custody.Refuse.TooLong", nameof(it.Phone), [LongestPhone]));
        if (it.NoticeDays is < 0 or > MostNoticeDays) wrong.Add(new("Custody.Refuse.NoticeDays", nameof(it.NoticeDays), [MostNoticeDays]));
        foreach (var (field, words) in new[] { (nameof(it.Address), it.Address), (nameof(it.Booking), it.Booking), (nameof(it.MayBring), it.MayBring) })
            if (string.IsNullOrWhiteSpace(words)) wrong.Add(new("Custody.Refuse.Open", field));
            else if (words.Length > Longest) wrong.Add(new("Custody.Refuse.TooLong", field, [Longest]));
        if (wrong.Count > 0) return wrong;
        return new EstablishmentEntry
        {
            Establishment = establishment, From = it.From!.Value, Address = it.Address!.Trim(), Phone = phone, Booking = it.Booking!.Trim(),
            NoticeDays = it.NoticeDays ?? 0, MayBring = it.MayBring!.Trim(), By = by, RecordedAt = at,
        };
    }
}

/// <summary>A wing or unit of an establishment, from a day until one.</summary>
public sealed class EstablishmentWing
{
    private EstablishmentWing() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public int Establishment { get; private init; }
    public string Name { get; private init; } = "";
    public DateOnly From { get; private init; }
    public DateOnly? Until { get; private set; }

    public static Outcome<EstablishmentWing> Of(int establishment, string? name, DateOnly? from)
    {
        var wrong = new List<Refusal>();
        if (from is null) wrong.Add(new("Custody.Refuse.Open", "From"));
        if (string.IsNullOrWhiteSpace(name)) wrong.Add(new("Custody.Refuse.Open", "Name"));
        else if (name.Trim().Length > 40) wrong.Add(new("Custody.Refuse.TooLong", "Name", [40]));
        if (wrong.Count > 0) return wrong;
        return new EstablishmentWing { Establishment = establishment, Name = name!.Trim(), From = from!.Value };
    }

    /// <summary><paramref name="day"/> is the last day it is used.</summary>
    public void End(DateOnly day) => Until = day < From ? From : day;
}

/// <summary>A time of the week in which visits can be booked, from a day until one.</summary>
public sealed class VisitSlot : IMattersToVisits
{
    private VisitSlot() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public int Establishment { get; private init; }
    public DayOfWeek Weekday { get; private init; }
    public TimeOnly Starts { get; private init; }
    public TimeOnly Ends { get; private init; }
    public DateOnly From { get; private init; }

    /// <summary>The last day it can be booked on; null while no end is known.</summary>
    public DateOnly? Until { get; private set; }

    /// <summary>Whether a meeting on the day from one time to another lies within it.</summary>
    public bool Takes(DateOnly day, TimeOnly from, TimeOnly until) => OffersOn(day) && Starts <= from && until <= Ends;

    /// <summary>Whether both are offered at one time on some day from <paramref name="today"/> on.</summary>
    public bool Overlaps(VisitSlot other, DateOnly today)
    {
        if (other.Establishment != Establishment || other.Weekday != Weekday || other.Ends <= Starts || Ends <= other.Starts) return false;
        var first = new[] { From, other.From, today }.Max();
        first = first.AddDays(((int)Weekday - (int)first.DayOfWeek + 7) % 7);
        return !(Until < first) && !(other.Until < first);
    }

    public bool OffersOn(DateOnly day) => day.DayOfWeek == Weekday && From <= day && !(Until < day);

    public static Outcome<VisitSlot> Of(int establishment, DayOfWeek? weekday, TimeOnly? starts, TimeOnly? ends, DateOnly? from, DateOnly? until)
    {
        var wrong = new List<Refusal>();
        foreach (var (field, value) in new (string, object?)[] { ("Weekday", weekday), ("Starts", starts), ("Ends", ends), ("From", from) })
            if (value is null) wrong.Add(new("Custody.Refuse.Open", field));
        if (ends <= starts) wrong.Add(new("Custody.Refuse.EndsBefore", "Ends"));
        if (until < from) wrong.Add(new("Custody.Refuse.EndsBefore", "Until"));
        if (wrong.Count > 0) return wrong;
        return new VisitSlot { Establishment = establishment, Weekday = weekday!.Value, Starts = starts!.Value, Ends = ends!.Value, From = from!.Value, Until = until };
    }

    /// <summary>When the visits booked there were looked at with it in mind; null while they are still to be.</summary>
    public DateTimeOffset? FollowedAt { get; private set; }

    /// <summary><paramref name="day"/> is the last day it can be booked on.</summary>
    public void End(DateOnly day) => (Until, FollowedAt) = (day < From ? From : day, null);

    public void Followed(DateTimeOffset now) => FollowedAt = now;
}
