using BackOnTrack.Domain.Assessment;
using FsCheck;
using FsCheck.Fluent;

namespace BackOnTrack.Domain.Tests.Assessment;

/// <summary>Whatever is tried in whatever order, the table of moves holds.</summary>
public sealed class AssessmentMovesProperties
{
    private sealed record Try(AssessmentMove Move, DecisionOutcome Outcome, Guid By);

    private static readonly Gen<Try> Anything =
        from move in Gen.Elements(Enum.GetValues<AssessmentMove>())
        from outcome in Gen.Elements(Enum.GetValues<DecisionOutcome>())
        from person in Gen.Elements(Prepared.Coordinator, Prepared.Assessor)
        select new Try(move, outcome, person);

    private static void Whatever(Action<Prepared, IEnumerable<(Try Tried, AssessmentState Before, AssessmentState After, bool Accepted)>> holds) =>
        Prop.ForAll(Anything.ListOf().ToArbitrary(), tries =>
        {
            var it = new Prepared().Fully();
            holds(it, [.. tries.Select(one => (one, it.Assessment.State, Accepted: Do(it, one), it.Assessment.State))
                .Select(s => (s.one, s.Item2, s.Item4, s.Accepted))]);
        }).QuickCheckThrowOnFailure();

    private static bool Do(Prepared it, Try one) => one.Move switch
    {
        AssessmentMove.AskForDecision => it.Assessment.AskForDecision(new() { Assessor = Prepared.Assessor }, it.Material, Prepared.Coordinator, it.Now).Refusals.Count == 0,
        AssessmentMove.TakeBack => it.Assessment.TakeBack().Refusals.Count == 0,
        AssessmentMove.Decide => it.Decide(Prepared.Choose(one.Outcome), one.By).Refusals.Count == 0,
        _ => it.Decisions.Count > 0 && it.Revise(Prepared.Choose(one.Outcome, "Nyt"), one.By).Refusals.Count == 0,
    };

    [Fact]
    public void A_state_is_reached_only_by_a_move_of_the_table() => Whatever((_, steps) =>
        Assert.All(steps.Where(s => s.Accepted), s => Assert.Contains((s.Before, s.Tried.Move, s.After), AssessmentMoves.Table)));

    [Fact]
    public void A_refused_move_changes_nothing() => Whatever((_, steps) =>
        Assert.All(steps.Where(s => !s.Accepted), s => Assert.Equal(s.Before, s.After)));

    [Fact]
    public void Every_move_of_the_table_is_open_to_the_right_person() => Whatever((_, steps) =>
        Assert.All(steps.Where(s => !s.Accepted && s.Tried.By != Prepared.Coordinator),
            s => Assert.False(AssessmentMoves.Allow(s.Before, s.Tried.Move))));

    [Fact]
    public void A_preparer_never_decides() => Whatever((it, _) => Assert.All(it.Decisions, d => Assert.NotEqual(Prepared.Coordinator, d.DecidedBy)));

    [Fact]
    public void At_most_one_decision_counts_and_none_is_lost() => Whatever((it, steps) =>
    {
        Assert.Equal(it.Decisions.Count > 0 ? 1 : 0, it.Decisions.Count(d => d.ReplacedAt is null));
        Assert.Equal(steps.Count(s => s.Accepted && s.Tried.Move is AssessmentMove.Decide or AssessmentMove.ReviseDecision && s.Accepted), it.Decisions.Count);
        if (it.Decisions.Count > 0) Assert.Equal(it.Assessment.State.ToString(), it.Decisions[^1].Outcome.ToString());
    });

    [Fact]
    public void No_state_but_the_first_is_a_trap_and_every_state_can_be_reached()
    {
        var reached = new HashSet<AssessmentState> { AssessmentState.Preparing };
        while (AssessmentMoves.Table.Any(m => reached.Contains(m.From) && reached.Add(m.To))) { }
        Assert.Equal(Enum.GetValues<AssessmentState>().Order(), reached.Order());
        Assert.All(Enum.GetValues<AssessmentState>(), s => Assert.Contains(AssessmentMoves.Table, m => m.From == s));
    }
}
