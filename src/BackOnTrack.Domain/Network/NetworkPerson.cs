using BackOnTrack.Domain.Mentorships;

namespace BackOnTrack.Domain.Network;

/// <summary>
/// That there is somebody in the mentee's network. A person of their own, with rights of their own: who they are stands in
/// the portrait, how to reach them in the contact data, and each is read by fewer eyes than this row.
/// </summary>
public sealed class NetworkPerson : IInFile
{
    private NetworkPerson() { }

    public Guid Id { get; private set; }
    public Guid Mentee { get; private set; }
    public int Unit { get; private set; }
    public DateOnly AddedOn { get; private set; }
    public Guid AddedBy { get; private set; }

    /// <summary>Writes somebody down, as the mentee tells it.</summary>
    public static Outcome<(NetworkPerson Person, NetworkPortrait Portrait)> Add(Mentorship about, PersonInput input, int already, NetworkRules rules, Doer by)
    {
        List<Refusal> broken = [.. input.Broken(rules)];
        if (about.IsClosed) broken.Add(new("Network.Refuse.Ended"));
        if (already >= rules.MostPeople) broken.Add(new("Network.Refuse.TooManyPeople", Values: [rules.MostPeople]));
        if (broken.Count > 0) return broken;
        var person = new NetworkPerson { Id = Guid.CreateVersion7(by.Now), Mentee = about.Mentee, Unit = about.Unit, AddedOn = by.Today, AddedBy = by.Account };
        return (person, NetworkPortrait.Of(person, input));
    }
}
