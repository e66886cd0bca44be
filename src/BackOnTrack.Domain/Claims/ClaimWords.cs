namespace BackOnTrack.Domain.Claims;

/// <summary>How a mentor is paid.</summary>
public enum PayModel { Employed, FeePerHour, FeePerMonth, Volunteer }

/// <summary>Where a claim stands. What is paid is locked; only a reversal takes it back. What is set aside is never paid: nobody put it right, or its session was voided.</summary>
public enum ClaimState { Sent, SentBack, Approved, Paid, Reversed, SetAside }

/// <summary>What can be done with a claim.</summary>
public enum ClaimMove { Send, SendBack, Approve, Pay, Reverse, SetAside, Withdraw }

/// <summary>Which move is open in which state, and where it leads.</summary>
public static class ClaimMoves
{
    public static readonly IReadOnlyDictionary<(ClaimState From, ClaimMove Move), ClaimState> All = new Dictionary<(ClaimState, ClaimMove), ClaimState>
    {
        [(ClaimState.Sent, ClaimMove.Send)] = ClaimState.Sent,
        [(ClaimState.SentBack, ClaimMove.Send)] = ClaimState.Sent,
        [(ClaimState.Sent, ClaimMove.SendBack)] = ClaimState.SentBack,
        [(ClaimState.Sent, ClaimMove.Approve)] = ClaimState.Approved,
        [(ClaimState.SentBack, ClaimMove.SetAside)] = ClaimState.SetAside,
        [(ClaimState.Approved, ClaimMove.Withdraw)] = ClaimState.Sent,
        [(ClaimState.Approved, ClaimMove.Pay)] = ClaimState.Paid,
        [(ClaimState.Paid, ClaimMove.Reverse)] = ClaimState.Reversed,
    };

    /// <summary>Something is still to be done with it before the mentor has what is owed.</summary>
    public static readonly IReadOnlyList<ClaimState> Unsettled = [ClaimState.Sent, ClaimState.SentBack, ClaimState.Approved];

    public static bool Open(ClaimState state, ClaimMove move) => All.ContainsKey((state, move));
}
