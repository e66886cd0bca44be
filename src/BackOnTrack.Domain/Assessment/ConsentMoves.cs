namespace BackOnTrack.Domain.Assessment;

/// <summary>What a person can say yes or no to; each is asked for itself.</summary>
public enum ConsentPurpose { TakePart, ContactNamedPeople, ShareWithMunicipality, AnonymousAnswers }

/// <summary>How the words of one purpose stand.</summary>
public enum ConsentState { NotAsked, Given, Declined, Withdrawn }

/// <summary>How a yes or no was made certain: the person's signature, or a witness who heard it.</summary>
public enum ConsentProof { Signature, Witness }

/// <summary>Which word may follow which. Saying no is always open to somebody who said yes, and so is saying yes again later.</summary>
public static class ConsentMoves
{
    public static readonly IReadOnlyList<(ConsentState From, ConsentState To)> Table =
    [
        (ConsentState.NotAsked, ConsentState.Given),
        (ConsentState.NotAsked, ConsentState.Declined),
        (ConsentState.Declined, ConsentState.Given),
        (ConsentState.Given, ConsentState.Withdrawn),
        (ConsentState.Withdrawn, ConsentState.Given),
    ];

    /// <summary>A no said at first and a yes taken back end the same.</summary>
    public static bool IsNo(ConsentState word) => word is ConsentState.Declined or ConsentState.Withdrawn;

    public static bool Allow(ConsentState from, ConsentState to) => Table.Contains((from, to));
}
