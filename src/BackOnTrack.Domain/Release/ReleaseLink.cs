namespace BackOnTrack.Domain.Release;

/// <summary>An address through which the owner of one point, outside the house, says once that it is done.</summary>
public sealed class ReleaseLink : IInFile
{
    private ReleaseLink() { }

    public Guid Id { get; private set; }
    public Guid Mentee { get; private set; }
    public int Unit { get; private set; }
    public Guid Item { get; private set; }

    /// <summary>Whom it was made for, by function. It confirms for nobody else.</summary>
    public ReleaseOwner MadeFor { get; private set; }

    /// <summary>What both sides can name on the telephone instead of a person.</summary>
    public string Code { get; private set; } = "";
    public byte[] Hash { get; private set; } = [];
    public DateTimeOffset MadeAt { get; private set; }
    public DateTimeOffset Expires { get; private set; }
    public DateTimeOffset? UsedAt { get; private set; }

    /// <summary>Only for a point that is open and whose owner is outside.</summary>
    public static Outcome<ReleaseLink> For(ReleaseItem item, byte[] hash, ReleaseRules rules, DateTimeOffset now)
    {
        if (!item.IsOpen) return new Refusal("Release.Refuse.NotNow");
        if (!item.IsOthers) return new Refusal("Release.Refuse.OwnerIsOurs");
        return new ReleaseLink
        {
            Id = Guid.CreateVersion7(), Mentee = item.Mentee, Unit = item.Unit, Item = item.Id, MadeFor = item.Asked, Hash = hash, Code = "L-" + Convert.ToHexString(hash)[..6],
            MadeAt = now, Expires = now.AddDays(rules.DaysOfLink),
        };
    }

    public void Use(DateTimeOffset now) => UsedAt = now;

    public bool Works(DateTimeOffset now) => UsedAt is null && Expires > now;

    /// <summary>It works no longer: a newer one takes its place, the point went to somebody else, or it was withdrawn.</summary>
    public void Drop(DateTimeOffset now) => Expires = now < Expires ? now : Expires;
}
