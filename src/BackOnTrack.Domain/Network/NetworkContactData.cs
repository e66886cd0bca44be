namespace BackOnTrack.Domain.Network;

/// <summary>How to reach somebody, as filled in.</summary>
public sealed class ContactDataInput
{
    public const int Longest = 200;

    public string? FullName { get; set; }
    public string? Phone { get; set; }
    public string? Email { get; set; }
    public string? Address { get; set; }
    public uint Version { get; set; }
}

/// <summary>How to reach somebody of the network: opened by an act of its own, which is written down each time.</summary>
public sealed class NetworkContactData : IInFile
{
    private NetworkContactData() { }

    /// <summary>The same id as the person's.</summary>
    public Guid Id { get; private set; }
    public Guid Mentee { get; private set; }
    public int Unit { get; private set; }
    public Sealed? FullName { get; private set; }
    public Sealed? Phone { get; private set; }
    public Sealed? Email { get; private set; }
    public Sealed? Address { get; private set; }

    /// <summary>What a save must have seen.</summary>
    public uint Version { get; private set; }

    /// <summary>Writes it for somebody of whom nothing was kept yet, or anew.</summary>
    public static Outcome<NetworkContactData> Write(NetworkPortrait person, NetworkContactData? before, Standing standing, ContactDataInput input)
    {
        List<Refusal> broken = [.. standing.AgainstKeepingContactData()];
        foreach (var (name, text) in new[] { (nameof(input.FullName), input.FullName), (nameof(input.Phone), input.Phone), (nameof(input.Email), input.Email), (nameof(input.Address), input.Address) })
            if (text?.Length > ContactDataInput.Longest) broken.Add(new("Network.Refuse.TooLong", name, [ContactDataInput.Longest]));
        if (broken.Count > 0) return broken;
        var data = before ?? new NetworkContactData { Id = person.Id, Mentee = person.Mentee, Unit = person.Unit };
        (data.FullName, data.Phone, data.Email, data.Address) = (Of(input.FullName), Of(input.Phone), Of(input.Email), Of(input.Address));
        return data;
    }

    /// <summary>What stands here, as it is typed in.</summary>
    public ContactDataInput Said() => new() { FullName = FullName?.Text, Phone = Phone?.Text, Email = Email?.Text, Address = Address?.Text, Version = Version };

    private static Sealed? Of(string? text) => string.IsNullOrWhiteSpace(text) ? null : Sealed.Of(text.Trim());
}
