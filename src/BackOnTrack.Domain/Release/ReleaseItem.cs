using BackOnTrack.Domain.Plans;

namespace BackOnTrack.Domain.Release;

/// <summary>
/// One point of the list: who sees to it, by when, and what became of it. Where others are waited for, that is said of them
/// and never counts as something the mentee, or whoever helps, has not done.
/// </summary>
public sealed partial class ReleaseItem : IInFile
{
    private ReleaseItem() { }

    public Guid Id { get; private set; }
    public Guid Mentee { get; private set; }
    public int Unit { get; private set; }
    public Guid Mentorship { get; private set; }
    public Guid Path { get; private set; }
    public ReleaseArea Area { get; private set; }
    public ReleaseOwner Owner { get; private set; }

    /// <summary>The step it counts by; null for what was agreed for this person alone.</summary>
    public ReleaseStep? Step { get; private set; }
    public bool Kit { get; private set; }

    /// <summary>Nobody has wished for it yet: it has no day and is nobody's work. Taking it up ends this.</summary>
    public bool IfWished { get; private set; }

    /// <summary>What was agreed, in words; null for a point of the pack.</summary>
    public Sealed? What { get; private set; }
    public DateOnly? Due { get; private set; }

    /// <summary>The day it had before it last moved.</summary>
    public DateOnly? WasDue { get; private set; }

    /// <summary>While nobody knows the day of release, the last one that was known; null where the point got its day without one, and while the day is known.</summary>
    public DateOnly? MeasuredFrom { get; private set; }
    public ReleaseItemState State { get; private set; }

    /// <summary>Who outside is waited for; null when nobody is.</summary>
    public ReleaseOwner? WaitsFor { get; private set; }
    public DateOnly? WaitsSince { get; private set; }
    public Sealed? WaitsWhy { get; private set; }

    /// <summary>The mentee has moved: what hangs on the place is looked at again.</summary>
    public bool LookAgain { get; private set; }

    /// <summary>What shows that it is done, or why it is not needed.</summary>
    public Sealed? Words { get; private set; }
    public DateOnly? SettledOn { get; private set; }

    /// <summary>Who said so; null when it was the owner outside, through an address.</summary>
    public Guid? SettledBy { get; private set; }

    /// <summary>Who outside said so, through an address.</summary>
    public ReleaseOwner? ConfirmedBy { get; private set; }

    /// <summary>Which record here shows that it is done, and of which day it is; null where somebody said so.</summary>
    public ReleaseProof? ShownBy { get; private set; }
    public DateOnly? ShownOn { get; private set; }

    /// <summary>It is not needed because the kit it stood on was begun by mistake.</summary>
    public bool Withdrawn { get; private set; }
    public uint Version { get; private set; }

    /// <summary>What may become of a point. Done and not needed can be opened again, with a reason.</summary>
    public static readonly IReadOnlyList<(ReleaseItemState From, ReleaseItemState To)> Moves =
    [
        (ReleaseItemState.Open, ReleaseItemState.Done),
        (ReleaseItemState.Open, ReleaseItemState.NotNeeded),
        (ReleaseItemState.Done, ReleaseItemState.Open),
        (ReleaseItemState.NotNeeded, ReleaseItemState.Open),
    ];

    /// <summary>Points that hang on the place somebody is in.</summary>
    public static readonly IReadOnlyList<ReleaseArea> OfThePlace = [ReleaseArea.Municipality, ReleaseArea.Identity, ReleaseArea.Health, ReleaseArea.Meeting, ReleaseArea.Conditions, ReleaseArea.GatePlan];

    public bool IsOpen => State is ReleaseItemState.Open;

    /// <summary>Whether it waits for somebody outside: the owner, or whom the owner waits for.</summary>
    public bool IsOthers => WaitsFor is not null || IsOutside(Owner);

    /// <summary>Who is asked for it now: whom the owner waits for, or the owner.</summary>
    public ReleaseOwner Asked => WaitsFor ?? Owner;

    public static bool IsOutside(ReleaseOwner owner) => owner is not (ReleaseOwner.Mentor or ReleaseOwner.Coordinator);

    internal static ReleaseItem Of(ReleasePath path, ReleaseItemRule rule, ReleaseRules rules, DateOnly today) => new()
    {
        Id = Guid.CreateVersion7(), Mentee = path.Mentee, Unit = path.Unit, Mentorship = path.Mentorship, Path = path.Id, Area = rule.Area, Owner = rule.Owner,
        Step = rule.Step, Kit = rule.Kit, IfWished = rule.IfWished, Due = rule.IfWished ? null : path.DueOn(rule.Step, rules, today),
    };

    /// <summary>Something agreed for this person, at the release meeting or at any time. Its owner may be outside, so it names nobody.</summary>
    /// <param name="keepOut">Names that must not leave the house.</param>
    public static Outcome<ReleaseItem> Agree(ReleasePath path, OwnItemInput input, IReadOnlyCollection<string> keepOut, ReleaseRules rules)
    {
        List<Refusal> no = [];
        if (string.IsNullOrWhiteSpace(input.What)) no.Add(new("House.Refuse.Missing", nameof(input.What)));
        if (input.What?.Length > rules.LongestText) no.Add(new("Release.Refuse.TooLong", nameof(input.What), [rules.LongestText]));
        else if (!FitForOthersEyes.IsFit([input.What ?? ""], keepOut)) no.Add(new("Release.Refuse.NotFit", nameof(input.What)));
        if (input.Owner is null) no.Add(new("House.Refuse.Missing", nameof(input.Owner)));
        if (input.Due is null) no.Add(new("House.Refuse.Missing", nameof(input.Due)));
        if (no.Count > 0) return no;
        return new ReleaseItem
        {
            Id = Guid.CreateVersion7(), Mentee = path.Mentee, Unit = path.Unit, Mentorship = path.Mentorship, Path = path.Id, Area = ReleaseArea.Agreed,
            Owner = input.Owner!.Value, What = Sealed.Of(input.What!.Trim()), Due = input.Due,
        };
    }

    /// <summary>Takes the day that follows from where release is now; what was agreed keeps its distance.</summary>
    internal bool Redate(ReleasePath path, DateOnly? before, ReleaseRules rules, DateOnly today)
    {
        if (!IsOpen || IfWished) return false;
        var due = Step is { } step ? path.DueOn(step, rules, today)
            : Kept(path.ReleaseOn, before);
        if (due == Due) return false;
        (WasDue, Due) = (Due, due);
        return true;
    }

    /// <summary>The day with its distance to the last release that was known, however long nobody knew one.</summary>
    private DateOnly? Kept(DateOnly? now, DateOnly? before)
    {
        var from = before ?? MeasuredFrom;
        MeasuredFrom = now is null ? from : null;
        return now is { } known && from is { } then && Due is { } day ? day.AddDays(known.DayNumber - then.DayNumber) : Due;
    }

    /// <summary>The mentee is in another place.</summary>
    public void PlaceChanged() => LookAgain = IsOpen && OfThePlace.Contains(Area);
}

/// <summary>Something agreed, as filled in.</summary>
public sealed class OwnItemInput
{
    public string? What { get; set; }
    public ReleaseOwner? Owner { get; set; }
    public DateOnly? Due { get; set; }
}
