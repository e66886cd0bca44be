using static BackOnTrack.Domain.Mentorships.MentorshipState;
using static BackOnTrack.Domain.Mentorships.MentorshipStep;

namespace BackOnTrack.Domain.Mentorships;

/// <summary>One row of the state table: the step, from where, to where, and whose it is.</summary>
public sealed record Move(MentorshipStep Step, IReadOnlyList<MentorshipState> From, IReadOnlyList<MentorshipState> To, IReadOnlyList<Role> By);

/// <summary>The state table of a mentorship, as data. What is not here cannot be done.</summary>
public static class Moves
{
    /// <summary>Where the two meet by a rhythm: nothing rests and nothing is over.</summary>
    public static readonly MentorshipState[] Meeting = [Agreed, Active, Tapering];

    private static readonly MentorshipState[] Open = [Proposed, Agreed, Active, Paused, Tapering];

    public static readonly IReadOnlyList<Move> Table =
    [
        new(Agree, [Proposed], [Agreed], [Role.Coordinator, Role.Mentor]),
        // A new agreement of the two before the old one runs out; everything goes on where it is.
        new(Agree, [Agreed], [Agreed], [Role.Coordinator, Role.Mentor]),
        new(Agree, [Active], [Active], [Role.Coordinator, Role.Mentor]),
        new(Agree, [Tapering], [Tapering], [Role.Coordinator, Role.Mentor]),
        new(Begin, [Agreed], [Active], [Role.Mentor, Role.Coordinator]),
        new(Pause, [Active, Tapering], [Paused], [Role.Coordinator]),
        new(Resume, [Paused], [Active, Tapering], [Role.Coordinator]),
        new(Taper, [Active], [Tapering], [Role.Coordinator, Role.Mentor]),
        new(Rematch, Open, [Proposed], [Role.Coordinator]),
        // Ended after at least one session held: open until every goal is rated. Without any: cancelled.
        new(End, Open, [AwaitingClosingReview], [Role.Coordinator]),
        new(Cancel, Open, [Cancelled], [Role.Coordinator]),
        new(Complete, [AwaitingClosingReview], [Completed], [Role.Coordinator]),
        new(BreakOff, [AwaitingClosingReview], [BrokenOff], [Role.Coordinator]),
        // A mistake leads back to where the mentorship was before it ended; both entries stay.
        new(Correct, [AwaitingClosingReview, Completed, BrokenOff, Cancelled], Open, [Role.Coordinator]),
    ];

    /// <summary>Why a mentorship nothing came of leaves somebody waiting who was accepted and still wants a mentor: it was not theirs to end, or it was a mistake.</summary>
    public static readonly EndReason[] LeavesAlone = [EndReason.MentorsWish, EndReason.NotAGoodMatch, EndReason.Security, EndReason.MentorLeft, EndReason.Mistake];

    /// <summary>States nobody acts in any more; every reach has ended.</summary>
    public static bool IsClosed(MentorshipState state) => state is Completed or BrokenOff or Cancelled;

    public static bool Allows(MentorshipStep step, MentorshipState from, MentorshipState to) =>
        Table.Any(m => m.Step == step && m.From.Contains(from) && m.To.Contains(to));

    /// <summary>The steps a role can take from a state: what a page may offer.</summary>
    public static IReadOnlyList<MentorshipStep> Offered(MentorshipState from, Role role) =>
        [.. Table.Where(m => m.From.Contains(from) && m.By.Contains(role)).Select(m => m.Step)];
}
