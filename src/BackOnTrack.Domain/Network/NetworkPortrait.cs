namespace BackOnTrack.Domain.Network;

/// <summary>Who somebody is to the mentee, and what may be said to them. First names only: the list shows no more.</summary>
public sealed class NetworkPortrait : IInFile
{
    private NetworkPortrait() { }

    /// <summary>The same id as the person's.</summary>
    public Guid Id { get; private set; }
    public Guid Mentee { get; private set; }
    public int Unit { get; private set; }
    public Sealed FirstName { get; private set; } = null!;
    public Relation Relation { get; private set; }
    public NetworkRole Role { get; private set; }
    public bool IsChild { get; private set; }
    public Speaker Speaker { get; private set; }
    public Sealed? MaySay { get; private set; }
    public Sealed? MayNotSay { get; private set; }

    /// <summary>What a save must have seen.</summary>
    public uint Version { get; private set; }

    internal static NetworkPortrait Of(NetworkPerson person, PersonInput input)
    {
        var portrait = new NetworkPortrait { Id = person.Id, Mentee = person.Mentee, Unit = person.Unit };
        portrait.Write(input);
        return portrait;
    }

    /// <summary>Writes it anew.</summary>
    public Outcome<Nothing> Change(PersonInput input, NetworkRules rules)
    {
        if (input.Broken(rules).ToList() is { Count: > 0 } broken) return broken;
        Write(input);
        return Nothing.Value;
    }

    /// <summary>What stands here, as it is typed in.</summary>
    public PersonInput Said() => new()
    {
        FirstName = FirstName.Text, Relation = Relation, Role = Role, IsChild = IsChild, Speaker = Speaker, MaySay = MaySay?.Text, MayNotSay = MayNotSay?.Text,
    };

    /// <summary>Whether somebody who wears the hat may speak to this person.</summary>
    public bool MaySpeak(Role hat) => Speaker switch
    {
        Speaker.OnlyTheMentee => false,
        Speaker.Mentor => hat is not Domain.Role.Coordinator,
        Speaker.Coordinator => hat is not Domain.Role.Mentor,
        _ => true,
    };

    private void Write(PersonInput input)
    {
        (Relation, Role, IsChild, Speaker) = (input.Relation!.Value, input.Role!.Value, input.IsChild, input.Speaker!.Value);
        FirstName = Keep(FirstName, input.FirstName)!;
        (MaySay, MayNotSay) = (Keep(MaySay, input.MaySay), Keep(MayNotSay, input.MayNotSay));
    }

    /// <summary>A text that is the same is not sealed anew.</summary>
    private static Sealed? Keep(Sealed? before, string? text) =>
        string.IsNullOrWhiteSpace(text) ? null : before is { IsOpen: true } && before.Text == text.Trim() ? before : Sealed.Of(text.Trim());
}
