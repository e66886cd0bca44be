namespace BackOnTrack.Domain.Privacy;

/// <summary>Why a file is erased (LED article 5 and 16(2); O13).</summary>
public enum ErasureGround { KeptLongEnough, AskedByThePerson, NeverToBeRegistered, RequestAccepted }

/// <summary>What has become of a proposal. One that was carried out is gone with the file it lay in.</summary>
public enum ErasureState { Open, TakenBack, Refused }

/// <summary>What stands against erasing a file while it lasts.</summary>
public enum AgainstErasing { Held, Mentorship, Inquiry, Incident, Duty, Notice, Claim }

/// <summary>A proposal as somebody typed it.</summary>
public sealed class ErasureInput
{
    public ErasureGround? Ground { get; set; }
    public string? Words { get; set; }
}

/// <summary>
/// That one person proposes to erase a file, on what ground; a second one decides. It lies in the file and goes with it. The words
/// rest sealed under the house's key: the data protection officer who decides has no key to the file.
/// </summary>
public sealed class ErasureProposal : IInFile
{
    public const int LongestText = 1000;

    /// <summary>Days in which somebody else decides; after them it stands as late on the start page.</summary>
    public const int DaysToDecide = 14;

    private ErasureProposal() { }

    public Guid Id { get; private set; }
    public Guid Mentee { get; private set; }
    public int Unit { get; private set; }

    /// <summary>The file's reference: all that the one who decides is shown of whom it is about.</summary>
    public string Reference { get; private set; } = "";
    public ErasureGround Ground { get; private set; }
    public byte[] Words { get; private set; } = [];
    public Guid ProposedBy { get; private set; }
    public DateTimeOffset ProposedAt { get; private set; }
    public ErasureState State { get; private set; }
    public Guid? EndedBy { get; private set; }
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Why the second person said no, sealed as the words are.</summary>
    public byte[]? Reason { get; private set; }

    /// <summary>Which save this is.</summary>
    public uint Version { get; private set; }

    /// <summary>Refusals: no ground, no words, words too long, and whatever stands against it.</summary>
    /// <param name="seal">Closes words under the house's key.</param>
    public static Outcome<ErasureProposal> Make(
        Guid mentee, int unit, string reference, ErasureInput input, IReadOnlyList<AgainstErasing> against, Func<Guid, string, byte[]> seal, Guid by, DateTimeOffset now)
    {
        var refusals = against.Select(Refuse).ToList();
        var words = (input.Words ?? "").Trim();
        if (input.Ground is null) refusals.Add(new("House.Refuse.Missing", nameof(input.Ground)));
        if (words.Length is 0 or > LongestText) refusals.Add(new("Privacy.Refuse.EraseWords", nameof(input.Words), [LongestText]));
        if (refusals.Count > 0) return refusals;
        var id = Guid.CreateVersion7(now);
        return new ErasureProposal
        {
            Id = id, Mentee = mentee, Unit = unit, Reference = reference, Ground = input.Ground!.Value, Words = seal(id, words), ProposedBy = by, ProposedAt = now, State = ErasureState.Open,
        };
    }

    /// <summary>What stands against it, as a sentence.</summary>
    public static Refusal Refuse(AgainstErasing against) => new($"Privacy.Refuse.Against.{against}");

    /// <summary>Its proposer, or whoever coordinates the unit, no longer wants it.</summary>
    public Outcome<Nothing> TakeBack(Guid by, DateTimeOffset now)
    {
        if (State is not ErasureState.Open) return new Refusal("Privacy.Refuse.ProposalOver");
        (State, EndedBy, EndedAt) = (ErasureState.TakenBack, by, now);
        return Nothing.Value;
    }

    /// <summary>The second person says yes: never who proposed it, and never while something stands against it.</summary>
    public Outcome<Nothing> MayBeCarriedOut(IReadOnlyList<AgainstErasing> against, Guid by)
    {
        if (State is not ErasureState.Open) return new Refusal("Privacy.Refuse.ProposalOver");
        if (by == ProposedBy) return new Refusal("Privacy.Refuse.SecondPerson", "Yes");
        return against.Count > 0 ? Outcome<Nothing>.Refused([.. against.Select(Refuse)]) : Nothing.Value;
    }

    /// <summary>The second person says no, and why.</summary>
    public Outcome<Nothing> Refuse(string? reason, Func<Guid, string, byte[]> seal, Guid by, DateTimeOffset now)
    {
        if (State is not ErasureState.Open) return new Refusal("Privacy.Refuse.ProposalOver");
        if (by == ProposedBy) return new Refusal("Privacy.Refuse.SecondPerson", "Yes");
        reason = (reason ?? "").Trim();
        if (reason.Length is 0 or > LongestText) return new Refusal("Privacy.Refuse.EraseReason", nameof(Reason), [LongestText]);
        (State, EndedBy, EndedAt, Reason) = (ErasureState.Refused, by, now, seal(Id, reason));
        return Nothing.Value;
    }
}
