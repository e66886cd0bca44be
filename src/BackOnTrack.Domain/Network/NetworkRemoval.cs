using BackOnTrack.Domain.Mentorships;

namespace BackOnTrack.Domain.Network;

/// <summary>Whose wish it was that somebody is no longer kept.</summary>
public enum RemovalWish { TheirOwn, TheCarers, TheMentees, WrittenByMistake }

/// <summary>A removal as filled in.</summary>
public sealed class RemovalInput
{
    public RemovalWish? Wish { get; set; }
    public bool Sure { get; set; }
}

/// <summary>
/// That somebody was removed, when, by whom and on whose wish; not who it was. It bears the id the person had, so that a
/// restored backup can be cleaned again.
/// </summary>
public sealed class NetworkRemoval : IInFile
{
    private NetworkRemoval() { }

    public Guid Id { get; private set; }
    public Guid Mentee { get; private set; }
    public int Unit { get; private set; }
    public RemovalWish Wish { get; private set; }
    public DateOnly On { get; private set; }
    public Guid By { get; private set; }

    public static Outcome<NetworkRemoval> Of(NetworkPerson person, RemovalInput input, Doer by)
    {
        List<Refusal> broken = [];
        if (input.Wish is null) broken.Add(new("House.Refuse.Missing", nameof(input.Wish)));
        if (!input.Sure) broken.Add(new("Network.Refuse.NotSure", nameof(input.Sure)));
        if (broken.Count > 0) return broken;
        return new NetworkRemoval { Id = person.Id, Mentee = person.Mentee, Unit = person.Unit, Wish = input.Wish!.Value, On = by.Today, By = by.Account };
    }
}
