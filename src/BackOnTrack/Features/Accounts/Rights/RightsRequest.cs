using BackOnTrack.Access;
using BackOnTrack.Domain;

namespace BackOnTrack.Features.Accounts;

/// <summary>What a right is about: a new account with its first hats, another hat, a new start with another one-time link, or another system that reports.</summary>
public enum RightsKind { Invitation, Hat, Link, Client }

/// <summary>What became of a request.</summary>
public enum RightsAnswer { Granted, Declined, Withdrawn }

/// <summary>A right one administrator asks for and another one grants. Until then it is words, and nothing can be done with it.</summary>
public sealed class RightsRequest
{
    private RightsRequest() { }

    public RightsRequest(RightsKind kind, Guid account, Guid askedBy, DateTimeOffset at) =>
        (Id, Kind, Account, AskedBy, AskedAt) = (Guid.CreateVersion7(), kind, account, askedBy, at);

    public Guid Id { get; private set; }
    public RightsKind Kind { get; private set; }

    /// <summary>Whose right it would be; of an invitation the account that will be.</summary>
    public Guid Account { get; private set; }
    public string? UserName { get; init; }
    public string? Name { get; init; }
    public string? Language { get; init; }

    /// <summary>The hats asked for, as the database writes them.</summary>
    public string[] Hats { get; init; } = [];
    public int? Unit { get; init; }

    /// <summary>The last day on which another system is let in.</summary>
    public DateOnly? Expires { get; init; }
    public Guid AskedBy { get; private set; }
    public DateTimeOffset AskedAt { get; private set; }
    public Guid? DecidedBy { get; private set; }
    public DateTimeOffset? DecidedAt { get; private set; }
    public RightsAnswer? Answer { get; private set; }

    /// <summary>
    /// Answers it. Refusals: <c>Accounts.Refuse.Decided</c>, and <c>Accounts.Refuse.OwnRequest</c> when whoever asked, or
    /// whose right it is, would grant it; only whoever asked takes it back.
    /// </summary>
    public Refusal? Decide(Guid by, RightsAnswer answer, DateTimeOffset at)
    {
        if (Answer is not null) return new("Accounts.Refuse.Decided");
        if (answer is RightsAnswer.Withdrawn ? by != AskedBy : by == AskedBy || by == Account) return new("Accounts.Refuse.OwnRequest");
        (Answer, DecidedBy, DecidedAt) = (answer, by, at);
        return null;
    }
}
