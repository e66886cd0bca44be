using BackOnTrack.Domain.Mentorships;

namespace BackOnTrack.Domain.Release;

/// <summary>How a list is begun, as filled in.</summary>
public sealed class BeginInput
{
    public ReleaseKind? Kind { get; set; }

    /// <summary>Since when on remand; asked for the short kit.</summary>
    public DateOnly? RemandSince { get; set; }
}

/// <summary>One mentee's way out: which list, the day it counts from, and the day it came.</summary>
public sealed class ReleasePath : IInFile
{
    private ReleasePath() { }

    public Guid Id { get; private set; }
    public Guid Mentee { get; private set; }
    public int Unit { get; private set; }
    public Guid Mentorship { get; private set; }
    public ReleaseKind Kind { get; private set; }

    /// <summary>The day, or the estimate, the list counts from; null where nobody knows.</summary>
    public DateOnly? ReleaseOn { get; private set; }
    public DateOnly? RemandSince { get; private set; }
    public DateOnly BegunOn { get; private set; }

    /// <summary>What the day was before it last moved, and when it moved.</summary>
    public DateOnly? WasOn { get; private set; }
    public DateOnly? MovedOn { get; private set; }

    /// <summary>The day somebody came out; null before.</summary>
    public DateOnly? ReleasedOn { get; private set; }
    public uint Version { get; private set; }

    public static Outcome<(ReleasePath Path, IReadOnlyList<ReleaseItem> Items)> Begin(Mentorship about, BeginInput input, ReleaseRules rules, Doer by)
    {
        if (about.IsClosed) return new Refusal("Release.Refuse.Ended");
        if (input.Kind is not { } kind) return new Refusal("House.Refuse.Missing", nameof(input.Kind));
        if (kind is ReleaseKind.ShortKit && input.RemandSince is null) return new Refusal("House.Refuse.Missing", nameof(input.RemandSince));
        if (input.RemandSince > by.Today) return new Refusal("Release.Refuse.Future", nameof(input.RemandSince));
        var path = new ReleasePath
        {
            Id = Guid.CreateVersion7(), Mentee = about.Mentee, Unit = about.Unit, Mentorship = about.Id, Kind = kind, ReleaseOn = about.ReleaseOn,
            RemandSince = kind is ReleaseKind.ShortKit ? input.RemandSince : null, BegunOn = by.Today,
        };
        IReadOnlyList<ReleaseItem> items = [.. rules.Items.Where(rule => kind is ReleaseKind.Whole || rule.Kit).Select(rule => ReleaseItem.Of(path, rule, rules, by.Today))];
        return (path, items);
    }

    /// <summary>The short kit becomes the whole list: what is done stays done.</summary>
    public Outcome<List<ReleaseItem>> Widen(IReadOnlyCollection<ReleaseArea> have, ReleaseRules rules, Doer by)
    {
        if (Kind is ReleaseKind.Whole) return new Refusal("Release.Refuse.WholeAlready");
        Kind = ReleaseKind.Whole;
        return rules.Items.Where(rule => !have.Contains(rule.Area)).Select(rule => ReleaseItem.Of(this, rule, rules, by.Today)).ToList();
    }

    /// <summary>The day has moved: every open point moves with it and remembers what it was.</summary>
    /// <returns>How many points got another day.</returns>
    public int Move(DateOnly? release, IEnumerable<ReleaseItem> items, ReleaseRules rules, DateOnly today)
    {
        if (release == ReleaseOn || ReleasedOn is not null) return 0;
        var before = ReleaseOn;
        (WasOn, ReleaseOn, MovedOn) = (before, release, today);
        return items.Count(item => item.Redate(this, before, rules, today));
    }

    /// <summary>Somebody came out. From that day the contacts count: those that still wait from an earlier release, and new ones for the rest.</summary>
    /// <returns>The new ones.</returns>
    public Outcome<List<ReleaseContact>> Release(DateOnly? day, IReadOnlyCollection<ReleaseContact> waiting, Doer by)
    {
        if (ReleasedOn is not null) return new Refusal("Release.Refuse.ReleasedAlready");
        if (WrongDay(day, by) is { } no) return no;
        ReleasedOn = day;
        foreach (var contact in waiting) contact.CountFrom(day!.Value);
        return Enum.GetValues<ReleaseContactKind>().Except(waiting.Select(contact => contact.Kind)).Select(kind => ReleaseContact.To(this, kind, day!.Value)).ToList();
    }

    /// <summary>Somebody is inside again, or the release never was: nothing counts from it any more.</summary>
    public void GoIn() => ReleasedOn = null;

    /// <summary>Why nobody can have come out on that day; null when they can.</summary>
    public static Refusal? WrongDay(DateOnly? day, Doer by) =>
        day is null ? new("House.Refuse.Missing", nameof(ReleasedOn)) : day > by.Today ? new("Release.Refuse.Future", nameof(ReleasedOn)) : null;

    /// <summary>The day a step falls on for this person; never a day that was over when the list was begun.</summary>
    internal DateOnly? DueOn(ReleaseStep step, ReleaseRules rules, DateOnly today)
    {
        DateOnly? due = ReleaseOn is { } release ? ReleaseDays.Of(step, release) : null;
        if (Kind is ReleaseKind.ShortKit && RemandSince?.AddDays(rules.DaysToKit) is { } ready && (due is null || due > ready)) due = ready;
        return due < today ? today : due;
    }
}
