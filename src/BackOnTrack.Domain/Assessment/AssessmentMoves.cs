namespace BackOnTrack.Domain.Assessment;

/// <summary>Where an assessment stands. The last three are decisions, and each was made by a person.</summary>
public enum AssessmentState { Preparing, AwaitingDecision, Accepted, Declined, Waiting }

/// <summary>What a person can do with an assessment.</summary>
public enum AssessmentMove { AskForDecision, TakeBack, Decide, ReviseDecision }

/// <summary>States and moves as data. There is no move that a machine makes: none has a date, a count or a score for its cause.</summary>
public static class AssessmentMoves
{
    public static readonly IReadOnlyList<(AssessmentState From, AssessmentMove Move, AssessmentState To)> Table =
    [
        (AssessmentState.Preparing, AssessmentMove.AskForDecision, AssessmentState.AwaitingDecision),
        (AssessmentState.AwaitingDecision, AssessmentMove.TakeBack, AssessmentState.Preparing),
        (AssessmentState.AwaitingDecision, AssessmentMove.Decide, AssessmentState.Accepted),
        (AssessmentState.AwaitingDecision, AssessmentMove.Decide, AssessmentState.Declined),
        (AssessmentState.AwaitingDecision, AssessmentMove.Decide, AssessmentState.Waiting),
        (AssessmentState.Waiting, AssessmentMove.ReviseDecision, AssessmentState.Accepted),
        (AssessmentState.Waiting, AssessmentMove.ReviseDecision, AssessmentState.Declined),
        (AssessmentState.Waiting, AssessmentMove.ReviseDecision, AssessmentState.Waiting),
        (AssessmentState.Accepted, AssessmentMove.ReviseDecision, AssessmentState.Accepted),
        (AssessmentState.Accepted, AssessmentMove.ReviseDecision, AssessmentState.Declined),
        (AssessmentState.Accepted, AssessmentMove.ReviseDecision, AssessmentState.Waiting),
        (AssessmentState.Declined, AssessmentMove.ReviseDecision, AssessmentState.Accepted),
        (AssessmentState.Declined, AssessmentMove.ReviseDecision, AssessmentState.Declined),
        (AssessmentState.Declined, AssessmentMove.ReviseDecision, AssessmentState.Waiting),
    ];

    public static bool Allow(AssessmentState from, AssessmentMove move, AssessmentState to) => Table.Contains((from, move, to));

    public static bool Allow(AssessmentState from, AssessmentMove move) => Table.Any(row => row.From == from && row.Move == move);
}
