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

    /// <summary>The day of a release for which nothing was prepared, and for which the kit was begun; null for any other list.</summary>
    public DateOnly? BegunAtRelease { get; private set; }

    /// <summary>What the kit rested on was written down by mistake: its open points ended on that day. Null while it counts.</summary>
    public DateOnly? WithdrawnOn { get; private set; }
    public DateOnly BegunOn { get; private set; }

    /// <summary>What the day was before it last moved, and when it moved.</summary>
    public DateOnly? WasOn { get; private set; }
    public DateOnly? MovedOn { get; private set; }

    /// <summary>The day somebody came out; null before.</summary>
    public DateOnly? ReleasedOn { get; private set; }
    public uint Version { get; private set; }

    public static Outcome<(ReleasePath Path, IReadOnlyList<ReleaseItem> Items)> Begin(Mentorship about, BeginInput input, ReleaseRules rules, Doer by)
    {
        if (Unfit(about, input, by) is { } no) return no;
        return New(about, input.Kind!.Value, input.RemandSince, null, rules, by);
    }

    /// <summary>Somebody comes out for whom nothing was prepared: the kit stands ready. That they were on remand is said only where custody says it.</summary>
    public static Outcome<(ReleasePath Path, IReadOnlyList<ReleaseItem> Items)> BeginAtRelease(Mentorship about, DateOnly day, DateOnly? remandSince, ReleaseRules rules, Doer by)
    {
        if (about.IsClosed) return new Refusal("Release.Refuse.Ended");
        return New(about, ReleaseKind.ShortKit, remandSince, day, rules, by);
    }

    /// <summary>A list is begun where a kit was withdrawn: what was done stays done, what had ended with the kit is open again.</summary>
    /// <returns>The points that are new.</returns>
    public Outcome<List<ReleaseItem>> BeginAgain(Mentorship about, BeginInput input, IReadOnlyCollection<ReleaseItem> have, ReleaseRules rules, Doer by)
    {
        if (Unfit(about, input, by) is { } no) return no;
        return TakeUp(about, input.Kind!.Value, input.RemandSince, null, have, rules, by);
    }

    /// <summary>The same for somebody who comes out.</summary>
    public List<ReleaseItem> BeginAgainAtRelease(Mentorship about, DateOnly day, DateOnly? remandSince, IReadOnlyCollection<ReleaseItem> have, ReleaseRules rules, Doer by) =>
        TakeUp(about, ReleaseKind.ShortKit, remandSince, day, have, rules, by);

    /// <summary>The remand or the release the kit was begun for never was.</summary>
    /// <returns>Whether a kit ended with it.</returns>
    public bool WithdrawKit(IEnumerable<ReleaseItem> items, DateOnly today)
    {
        (RemandSince, BegunAtRelease) = (null, null);
        if (Kind is ReleaseKind.Whole || WithdrawnOn is not null) return false;
        WithdrawnOn = today;
        foreach (var item in items) item.EndWithTheKit(today);
        return true;
    }

    /// <summary>The kit is for a remand that custody says, whatever else it was begun for.</summary>
    public void RestOnRemand(DateOnly since) => (RemandSince, BegunAtRelease) = (since, null);

    private static (ReleasePath Path, IReadOnlyList<ReleaseItem> Items) New(Mentorship about, ReleaseKind kind, DateOnly? remandSince, DateOnly? atRelease, ReleaseRules rules, Doer by)
    {
        var path = new ReleasePath { Id = Guid.CreateVersion7(), Mentee = about.Mentee, Unit = about.Unit, Mentorship = about.Id, BegunOn = by.Today };
        return (path, path.TakeUp(about, kind, remandSince, atRelease, [], rules, by));
    }

    private List<ReleaseItem> TakeUp(Mentorship about, ReleaseKind kind, DateOnly? remandSince, DateOnly? atRelease, IReadOnlyCollection<ReleaseItem> have, ReleaseRules rules, Doer by)
    {
        (Kind, ReleaseOn, WithdrawnOn, BegunAtRelease) = (kind, about.ReleaseOn, null, atRelease);
        RemandSince = kind is ReleaseKind.ShortKit ? remandSince : null;
        foreach (var item in have) item.ComeBack(this, rules, by.Today);
        return [.. rules.Items.Where(rule => (kind is ReleaseKind.Whole || rule.Kit) && have.All(item => item.Area != rule.Area)).Select(rule => ReleaseItem.Of(this, rule, rules, by.Today))];
    }

    private static Refusal? Unfit(Mentorship about, BeginInput input, Doer by) =>
        about.IsClosed ? new("Release.Refuse.Ended")
        : input.Kind is null ? new("House.Refuse.Missing", nameof(input.Kind))
        : input.Kind is ReleaseKind.ShortKit && input.RemandSince is null ? new("House.Refuse.Missing", nameof(input.RemandSince))
        : input.RemandSince > by.Today ? new("Release.Refuse.Future", nameof(input.RemandSince)) : null;

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

    /// <summary>Somebody is inside again, or the release never was: nothing counts from it any more on the list. <see cref="ReleaseDay"/> keeps it.</summary>
    public void GoIn() => ReleasedOn = null;

    /// <summary>Why nobody can have come out on that day; null when they can.</summary>
    public static Refusal? WrongDay(DateOnly? day, Doer by) =>
        day is null ? new("House.Refuse.Missing", nameof(ReleasedOn)) : day > by.Today ? new("Release.Refuse.Future", nameof(ReleasedOn)) : null;

    /// <summary>The day a step falls on for this person; never a day that was over when the list was begun.</summary>
    internal DateOnly? DueOn(ReleaseStep step, ReleaseRules rules, DateOnly today)
    {
        DateOnly? due = ReleaseOn is { } release ? ReleaseDays.Of(step, release) : null;
        if (Kind is ReleaseKind.ShortKit && (RemandSince ?? BegunAtRelease)?.AddDays(rules.DaysToKit) is { } ready && (due is null || due > ready)) due = ready;
        return due < today ? today : due;
    }
}
