namespace BackOnTrack.Domain.Privacy;

/// <summary>A hold as somebody typed it.</summary>
public sealed class HoldInput
{
    public string? Authority { get; set; }
    public string? Words { get; set; }
    public DateOnly? Until { get; set; }
}

/// <summary>What keeps a file from being erased: an authority needs it, as evidence or for a case (O12). It ends by itself on its day.</summary>
public sealed class LegalHold : IInFile
{
    public const int LongestText = 1000, LongestAuthority = 200;

    private LegalHold() { }

    public Guid Id { get; private set; }
    public Guid Mentee { get; private set; }
    public int Unit { get; private set; }

    /// <summary>The last day it holds.</summary>
    public DateOnly Until { get; private set; }

    /// <summary>On whose word, with their number of the case.</summary>
    public Sealed Authority { get; private set; } = Sealed.Of("");
    public Sealed Words { get; private set; } = Sealed.Of("");
    public Guid SetBy { get; private set; }
    public DateTimeOffset SetAt { get; private set; }
    public Guid? LiftedBy { get; private set; }
    public DateTimeOffset? LiftedAt { get; private set; }

    /// <summary>Which save this is.</summary>
    public uint Version { get; private set; }

    /// <summary>Whether nothing may be erased on a day because of it.</summary>
    public bool HoldsOn(DateOnly day) => LiftedAt is null && Until >= day;

    /// <summary>Refusals: no authority, no reason, and a last day that is past or beyond the longest interval between two looks.</summary>
    public static Outcome<LegalHold> Set(Guid mentee, int unit, HoldInput input, Guid by, DateTimeOffset now, DateOnly today, DateOnly longest)
    {
        var refusals = new List<Refusal>();
        if ((input.Authority ?? "").Trim().Length is 0 or > LongestAuthority) refusals.Add(new("Privacy.Refuse.HoldAuthority", nameof(input.Authority), [LongestAuthority]));
        if ((input.Words ?? "").Trim().Length is 0 or > LongestText) refusals.Add(new("Privacy.Refuse.ReviewWords", nameof(input.Words), [LongestText]));
        if (input.Until is null) refusals.Add(new("House.Refuse.Missing", nameof(input.Until)));
        else if (input.Until < today || input.Until > longest) refusals.Add(new("Privacy.Refuse.HoldUntil", nameof(input.Until), [longest]));
        if (refusals.Count > 0) return refusals;
        return new LegalHold
        {
            Id = Guid.CreateVersion7(now), Mentee = mentee, Unit = unit, Until = input.Until!.Value, Authority = Sealed.Of(input.Authority!.Trim()), Words = Sealed.Of(input.Words!.Trim()), SetBy = by, SetAt = now,
        };
    }

    /// <summary>The authority no longer needs it.</summary>
    public Outcome<Nothing> Lift(Guid by, DateTimeOffset now)
    {
        if (LiftedAt is not null) return new Refusal("Privacy.Refuse.HoldOver");
        (LiftedBy, LiftedAt) = (by, now);
        return Nothing.Value;
    }
}
