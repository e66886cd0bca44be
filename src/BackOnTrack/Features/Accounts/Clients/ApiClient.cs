using BackOnTrack.Domain;

namespace BackOnTrack.Features.Accounts;

/// <summary>Another system that reports by the interface. Its id is its account's, which no person signs in to.</summary>
public sealed class ApiClient
{
    /// <summary>How long a secret lasts at the most.</summary>
    public const int LongestDays = 400;

    /// <summary>How the user name of every other system begins; no person's does.</summary>
    public const string NameBegins = "client-";

    /// <summary>The user name of the system's account, which nobody types.</summary>
    public static string UserName(Guid id) => $"{NameBegins}{id:N}";

    private ApiClient() { }

    public ApiClient(RightsRequest asked, byte[] hash, Guid by, DateTimeOffset at) =>
        (Id, Purpose, Unit, Hash, Expires, MadeAt, MadeBy) = (asked.Account, asked.Name!, asked.Unit!.Value, hash, asked.Expires!.Value, at, by);

    public Guid Id { get; private init; }

    /// <summary>Which system it is and what it reports, in the administrator's words.</summary>
    public string Purpose { get; private init; } = "";
    public int Unit { get; private init; }

    /// <summary>Of the secret, which is kept nowhere.</summary>
    public byte[] Hash { get; private init; } = [];

    /// <summary>The last day on which the secret lets in.</summary>
    public DateOnly Expires { get; private init; }
    public DateTimeOffset MadeAt { get; private init; }
    public Guid MadeBy { get; private init; }
    public DateTimeOffset? EndedAt { get; private set; }
    public Guid? EndedBy { get; private set; }

    public bool IsOpen(DateOnly today) => EndedAt is null && Expires >= today;

    /// <summary>From now on the secret opens nothing.</summary>
    public Refusal? End(Guid by, DateTimeOffset at)
    {
        if (EndedAt is not null) return new("Accounts.Refuse.ClientEnded");
        (EndedAt, EndedBy) = (at, by);
        return null;
    }
}
