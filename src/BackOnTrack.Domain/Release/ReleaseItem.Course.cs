using BackOnTrack.Domain.Mentorships;

namespace BackOnTrack.Domain.Release;

public sealed partial class ReleaseItem
{
    /// <summary>Done with what shows it, not needed with why, or open again with why.</summary>
    public Outcome<Nothing> Settle(SettleInput input, ReleaseRules rules, Doer by)
    {
        if (input.State is not { } to) return new Refusal("House.Refuse.Missing", nameof(input.State));
        if (!Moves.Contains((State, to))) return new Refusal("Release.Refuse.NotNow", nameof(input.State));
        if (Wrong(input.Words, nameof(input.Words), rules) is { } no) return no;
        (State, Words, LookAgain) = (to, Sealed.Of(input.Words!.Trim()), false);
        (SettledOn, SettledBy) = to is ReleaseItemState.Open ? ((DateOnly?)null, (Guid?)null) : (by.Today, by.Account);
        (ConfirmedBy, ShownBy, ShownOn, Withdrawn) = (null, null, null, false);
        if (to is not ReleaseItemState.Open) (WaitsFor, WaitsSince, WaitsWhy) = (null, null, null);
        return Nothing.Value;
    }

    /// <summary>Another owner, another day, or somebody outside who is waited for.</summary>
    public Outcome<Nothing> Change(OwnerInput input, ReleaseRules rules, Doer by)
    {
        if (!IsOpen) return new Refusal("Release.Refuse.NotNow");
        if (input.Owner is not { } owner) return new Refusal("House.Refuse.Missing", nameof(input.Owner));
        if (input.WaitsFor is { } waits && !IsOutside(waits)) return new Refusal("Release.Refuse.WaitsForOurselves", nameof(input.WaitsFor));
        if (input.WaitsFor is not null && Wrong(input.Why, nameof(input.Why), rules) is { } no) return no;
        if (IfWished && input.Due is null) return new Refusal("House.Refuse.Missing", nameof(input.Due));
        if (input.Due is { } due && due != Due) (WasDue, Due, MeasuredFrom) = (Due, due, null);
        (Owner, LookAgain, IfWished) = (owner, false, false);
        if (input.WaitsFor is null) (WaitsFor, WaitsSince, WaitsWhy) = (null, null, null);
        else (WaitsFor, WaitsSince, WaitsWhy) = (input.WaitsFor, WaitsFor == input.WaitsFor ? WaitsSince : by.Today, Sealed.Of(input.Why!.Trim()));
        return Nothing.Value;
    }

    /// <summary>Somebody outside who was asked says that it is done; nobody of ours said so.</summary>
    public Outcome<Nothing> Confirm(ReleaseOwner by, string? words, ReleaseRules rules, DateOnly today)
    {
        if (!IsOpen || by != Asked) return Refusal.NotFound;
        if (words?.Length > rules.LongestText) return new Refusal("Release.Refuse.TooLong", "Words", [rules.LongestText]);
        (State, SettledOn, SettledBy, ConfirmedBy) = (ReleaseItemState.Done, today, null, by);
        Words = string.IsNullOrWhiteSpace(words) ? null : Sealed.Of(words.Trim());
        (WaitsFor, WaitsSince, WaitsWhy, LookAgain) = (null, null, null, false);
        return Nothing.Value;
    }

    /// <summary>A record here shows that it is done. It can be opened again like any other.</summary>
    public bool Fulfil(ReleaseProof proof, DateOnly on, Doer by)
    {
        if (!IsOpen) return false;
        (State, SettledOn, SettledBy, ShownBy, ShownOn) = (ReleaseItemState.Done, by.Today, by.Account, proof, on);
        (Words, WaitsFor, WaitsSince, WaitsWhy, LookAgain) = (null, null, null, null, false);
        return true;
    }

    /// <summary>The record that showed it does so no longer.</summary>
    public void NoLongerShown(ReleaseProof proof)
    {
        if (ShownBy == proof) (State, SettledOn, SettledBy, ShownBy, ShownOn) = (ReleaseItemState.Open, null, null, null, null);
    }

    internal void EndWithTheKit(DateOnly today)
    {
        if (!IsOpen) return;
        (State, SettledOn, SettledBy, Withdrawn, LookAgain) = (ReleaseItemState.NotNeeded, today, null, true, false);
        (WaitsFor, WaitsSince, WaitsWhy) = (null, null, null);
    }

    internal void ComeBack(ReleasePath path, ReleaseRules rules, DateOnly today)
    {
        if (!Withdrawn) return;
        (State, SettledOn, Withdrawn) = (ReleaseItemState.Open, null, false);
        if (Step is { } step && !IfWished) (Due, WasDue) = (path.DueOn(step, rules, today), null);
    }

    private static Refusal? Wrong(string? text, string field, ReleaseRules rules) =>
        string.IsNullOrWhiteSpace(text) ? new("House.Refuse.Missing", field)
        : text.Length > rules.LongestText ? new("Release.Refuse.TooLong", field, [rules.LongestText]) : null;
}

/// <summary>What became of a point, as filled in, and the version on the screen.</summary>
public sealed class SettleInput
{
    public ReleaseItemState? State { get; set; }
    public string? Words { get; set; }
    public uint Version { get; set; }
}

/// <summary>Who sees to a point, by when, and who is waited for, as filled in.</summary>
public sealed class OwnerInput
{
    public ReleaseOwner? Owner { get; set; }
    public DateOnly? Due { get; set; }
    public ReleaseOwner? WaitsFor { get; set; }
    public string? Why { get; set; }
    public uint Version { get; set; }
}
