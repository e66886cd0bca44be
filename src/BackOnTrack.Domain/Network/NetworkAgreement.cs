using BackOnTrack.Domain.Mentorships;

namespace BackOnTrack.Domain.Network;

/// <summary>What somebody said at a network meeting they would do, by when, and what became of it.</summary>
public sealed class NetworkAgreement : IInFile
{
    private NetworkAgreement() { }

    public Guid Id { get; private set; }
    public Guid Mentee { get; private set; }
    public int Unit { get; private set; }
    public Guid Mentorship { get; private set; }
    public Guid Meeting { get; private set; }
    public PromisedBy By { get; private set; }
    public Guid? Person { get; private set; }
    public Sealed What { get; private set; } = null!;
    public DateOnly Due { get; private set; }
    public AgreementState State { get; private set; }
    public DateOnly? SettledOn { get; private set; }
    public Guid? SettledBy { get; private set; }

    /// <summary>What a save must have seen.</summary>
    public uint Version { get; private set; }

    /// <summary>What may become of it; what was not kept in time may be kept later.</summary>
    public static readonly IReadOnlyList<(AgreementState From, AgreementState To)> Moves =
    [
        (AgreementState.Open, AgreementState.Kept),
        (AgreementState.Open, AgreementState.NotKept),
        (AgreementState.Open, AgreementState.Dropped),
        (AgreementState.NotKept, AgreementState.Kept),
        (AgreementState.NotKept, AgreementState.Dropped),
    ];

    internal static NetworkAgreement Of(NetworkMeeting meeting, AgreedInput input, IReadOnlyList<NetworkInvitee> invited)
    {
        var who = input.Who(invited)!.Value;
        return new()
        {
            Id = Guid.CreateVersion7(), Mentee = meeting.Mentee, Unit = meeting.Unit, Mentorship = meeting.Mentorship, Meeting = meeting.Id,
            By = who.By, Person = who.Person, What = Sealed.Of(input.What!.Trim()), Due = input.Due!.Value,
        };
    }

    /// <summary>Says what became of it.</summary>
    public Outcome<Nothing> Settle(AgreementState? to, Doer by)
    {
        if (to is not { } state) return new Refusal("House.Refuse.Missing", "State");
        if (!Moves.Contains((State, state))) return new Refusal("Network.Refuse.AgreementSettled", "State");
        (State, SettledOn, SettledBy) = (state, by.Today, by.Account);
        return Nothing.Value;
    }
}
