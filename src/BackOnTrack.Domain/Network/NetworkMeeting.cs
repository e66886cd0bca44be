using BackOnTrack.Domain.Mentorships;

namespace BackOnTrack.Domain.Network;

/// <summary>A meeting of the mentee with people of the network: planned with an agenda, held with what was agreed.</summary>
public sealed class NetworkMeeting : IInFile
{
    /// <summary>How long is not planned: so many minutes of the day are kept free for one.</summary>
    public const int MinutesKeptFree = 60;

    private NetworkMeeting() { }

    public Guid Id { get; private set; }
    public Guid Mentee { get; private set; }
    public int Unit { get; private set; }
    public Guid Mentorship { get; private set; }
    public DateOnly On { get; private set; }
    public TimeOnly? At { get; private set; }
    public Sealed? Place { get; private set; }

    /// <summary>Goes to everybody who is invited, so it names nobody of the network.</summary>
    public Sealed Agenda { get; private set; } = null!;
    public NetworkMeetingState State { get; private set; }

    /// <summary>What is written down of the meeting itself, besides what was agreed.</summary>
    public Sealed? Minutes { get; private set; }

    /// <summary>How often it was moved or called off.</summary>
    public int Moves { get; private set; }
    public DateTimeOffset ChangedAt { get; private set; }

    /// <summary>What a save must have seen.</summary>
    public uint Version { get; private set; }

    /// <summary>Plans it; the mentee is always among those invited.</summary>
    public static Outcome<(NetworkMeeting Meeting, IReadOnlyList<NetworkInvitee> Invited)> Plan(Mentorship about, MeetingInput input, MeetingGround ground, Doer by)
    {
        List<Refusal> broken = [.. ground.Against(input, by)];
        if (about.IsClosed) broken.Add(new("Network.Refuse.Ended"));
        if (broken.Count > 0) return broken;
        var meeting = new NetworkMeeting { Id = Guid.CreateVersion7(by.Now), Mentee = about.Mentee, Unit = about.Unit, Mentorship = about.Id, ChangedAt = by.Now };
        meeting.Write(input);
        return (meeting, [NetworkInvitee.Of(meeting, null), .. input.Guests.Distinct().Select(person => NetworkInvitee.Of(meeting, person))]);
    }

    /// <summary>Moves it, writes the agenda anew, invites others; answers with those newly invited and those no longer.</summary>
    public Outcome<(IReadOnlyList<NetworkInvitee> Added, IReadOnlyList<NetworkInvitee> Dropped)> Change(MeetingInput input, IReadOnlyList<NetworkInvitee> invited, MeetingGround ground, Doer by)
    {
        if (State is not NetworkMeetingState.Planned) return new Refusal("Network.Refuse.NotPlanned");
        if (ground.Against(input, by).ToList() is { Count: > 0 } broken) return broken;
        if ((On, At) != (input.Date!.Value, input.Time)) Moved(by.Now);
        Write(input);
        return ([.. input.Guests.Distinct().Where(guest => invited.All(i => i.Person != guest)).Select(guest => NetworkInvitee.Of(this, guest))],
            [.. invited.Where(i => i.Person is { } person && !input.Guests.Contains(person))]);
    }

    public Outcome<Nothing> CallOff(DateTimeOffset now)
    {
        if (State is not NetworkMeetingState.Planned) return new Refusal("Network.Refuse.NotPlanned");
        State = NetworkMeetingState.CalledOff;
        Moved(now);
        return Nothing.Value;
    }

    /// <summary>Writes down that it was held, who came, and what was agreed.</summary>
    public Outcome<IReadOnlyList<NetworkAgreement>> Hold(HeldInput input, IReadOnlyList<NetworkInvitee> invited, MeetingGround ground, Doer by)
    {
        if (State is not NetworkMeetingState.Planned) return new Refusal("Network.Refuse.NotPlanned");
        if (input.Broken(invited, ground, by).ToList() is { Count: > 0 } broken) return broken;
        if (On != input.Date!.Value) Moved(by.Now);
        (State, On) = (NetworkMeetingState.Held, input.Date.Value);
        Minutes = string.IsNullOrWhiteSpace(input.Minutes) ? null : Sealed.Of(input.Minutes.Trim());
        foreach (var invitee in invited) invitee.Answer(input.Came.Contains(invitee.Id));
        return input.Filled.Select(agreed => NetworkAgreement.Of(this, agreed, invited)).ToList();
    }

    private void Moved(DateTimeOffset now) => (Moves, ChangedAt) = (Moves + 1, now);

    private void Write(MeetingInput input)
    {
        (On, At) = (input.Date!.Value, input.Time);
        Place = string.IsNullOrWhiteSpace(input.Place) ? null : Sealed.Of(input.Place.Trim());
        Agenda = Sealed.Of(input.Agenda!.Trim());
    }
}

/// <summary>Somebody who is invited: one of the network, or the mentee.</summary>
public sealed class NetworkInvitee : IInFile
{
    private NetworkInvitee() { }

    public Guid Id { get; private set; }
    public Guid Mentee { get; private set; }
    public int Unit { get; private set; }
    public Guid Meeting { get; private set; }

    /// <summary>Null for the mentee.</summary>
    public Guid? Person { get; private set; }
    public bool? Came { get; private set; }

    internal static NetworkInvitee Of(NetworkMeeting meeting, Guid? person) => new() { Id = Guid.CreateVersion7(), Mentee = meeting.Mentee, Unit = meeting.Unit, Meeting = meeting.Id, Person = person };

    internal void Answer(bool came) => Came = came;
}
