namespace BackOnTrack.Domain.Network;

/// <summary>Somebody of the network as filled in: any answer may be missing.</summary>
public sealed class PersonInput
{
    public const int LongestName = 40;

    public string? FirstName { get; set; }
    public Relation? Relation { get; set; }
    public NetworkRole? Role { get; set; }
    public bool IsChild { get; set; }
    public Speaker? Speaker { get; set; }
    public string? MaySay { get; set; }
    public string? MayNotSay { get; set; }

    internal IEnumerable<Refusal> Broken(NetworkRules rules)
    {
        if (string.IsNullOrWhiteSpace(FirstName)) yield return new("Network.Refuse.NameMissing", nameof(FirstName));
        else if (FirstName.Trim().Length > LongestName) yield return new("Network.Refuse.TooLong", nameof(FirstName), [LongestName]);
        if (Relation is null) yield return new("House.Refuse.Missing", nameof(Relation));
        if (Role is null) yield return new("House.Refuse.Missing", nameof(Role));
        if (Speaker is null) yield return new("House.Refuse.Missing", nameof(Speaker));
        if (MaySay?.Length > rules.LongestText) yield return new("Network.Refuse.TooLong", nameof(MaySay), [rules.LongestText]);
        if (MayNotSay?.Length > rules.LongestText) yield return new("Network.Refuse.TooLong", nameof(MayNotSay), [rules.LongestText]);
    }
}
