using BackOnTrack.Domain.Mentorships;
using FsCheck;
using FsCheck.Fluent;
using static BackOnTrack.Domain.Tests.Mentors.Corps;
using static BackOnTrack.Domain.Tests.Mentorships.Course;

namespace BackOnTrack.Domain.Tests.Mentorships;

/// <summary>Whatever people do, in whatever order, the state table holds.</summary>
public class StateTableProperties
{
    /// <summary>A thing somebody tries: a step of the table or a session, and which role tries it.</summary>
    private sealed record Attempt(int What, Role By);

    private static readonly Gen<Attempt[]> Lives =
        (from what in Gen.Choose(0, 9)
         from role in Gen.Elements(Role.Coordinator, Role.Coordinator, Role.Coordinator, Role.Coach, Role.Mentor, Role.Security)
         select new Attempt(what, role)).ArrayOf();

    private static void Check(Func<Attempt[], bool> holds) =>
        Prop.ForAll(Lives.ToArbitrary(), holds).Check(Config.QuickThrowOnFailure.WithMaxTest(400));

    private sealed class Life
    {
        public readonly Mentorship It = Proposed();
        public readonly List<MentorshipMove> Moves = [];
        private MentorshipEnding? _ending;

        /// <summary>Tries it; true when it was accepted.</summary>
        public bool Try(Attempt attempt)
        {
            var by = Coordinator with { Role = attempt.By };
            switch (attempt.What)
            {
                case 0: return Keep(Of(It.Agree(Terms, Security(It), It.State == MentorshipState.Proposed ? Met(It) : null, by), a => a.Move));
                case 1: if (It.TakesSessions && It.Held(Today, by) is { } begun) Moves.Add(begun); return true;
                case 2: return Keep(It.Pause(PauseReason.Transfer, Today.AddDays(9), null, by));
                case 3: return Keep(It.Resume(Moves.LastOrDefault(m => m.Step == MentorshipStep.Pause), null, by));
                case 4: return Keep(It.Taper(It.RhythmDays, null, by));
                case 5: return Keep(It.Rematch(Choice(), "Another try with another mentor", by));
                case 6:
                case 7:
                    return Keep(Of(It.End(GoalsReached with { Planned = attempt.What == 6 }, by), e => { _ending = e.Ending; return e.Move; }));
                case 8: It.ClosingReviewHeld(Today); return Keep(It.Close(by));
                default: return _ending is not null && Keep(It.Correct(_ending, "It was a mistake, really", by));
            }
        }

        private bool Keep(Outcome<MentorshipMove> outcome)
        {
            if (!outcome.Accepted(out var move, out _)) return false;
            Moves.Add(move);
            return true;
        }

        private static Outcome<MentorshipMove> Of<T>(Outcome<T> outcome, Func<T, MentorshipMove> move) =>
            outcome.Accepted(out var value, out var no) ? move(value) : Outcome<MentorshipMove>.Refused(no);
    }

    [Fact]
    public void Every_step_taken_stands_in_the_table_and_was_taken_by_a_role_that_may() => Check(attempts =>
    {
        var life = new Life();
        foreach (var attempt in attempts)
        {
            var before = life.Moves.Count;
            life.Try(attempt);
            foreach (var move in life.Moves.Skip(before))
                if (!Moves.Table.Any(m => m.Step == move.Step && m.From.Contains(move.From!.Value) && m.To.Contains(move.To) && m.By.Contains(attempt.By)))
                    return false;
        }
        return true;
    });

    [Fact]
    public void The_history_is_a_chain_that_ends_in_the_present_state() => Check(attempts =>
    {
        var life = new Life();
        foreach (var attempt in attempts) life.Try(attempt);
        var at = MentorshipState.Proposed;
        foreach (var move in life.Moves)
        {
            if (move.From != at) return false;
            at = move.To;
        }
        return at == life.It.State;
    });

    [Fact]
    public void What_is_refused_changes_nothing() => Check(attempts =>
    {
        var life = new Life();
        foreach (var attempt in attempts)
        {
            var it = life.It;
            var before = (it.State, it.StateSince, it.Due, it.Mentor, it.RhythmDays, it.EndedOn, it.EndReason, it.EndedFrom, it.PauseReason);
            if (!life.Try(attempt) && before != (it.State, it.StateSince, it.Due, it.Mentor, it.RhythmDays, it.EndedOn, it.EndReason, it.EndedFrom, it.PauseReason))
                return false;
        }
        return true;
    });

    [Fact]
    public void Only_a_correction_leads_out_of_a_closed_mentorship() =>
        Assert.All(Moves.Table.Where(m => m.From.Any(Moves.IsClosed)), m => Assert.Equal(MentorshipStep.Correct, m.Step));

    [Fact]
    public void Something_is_due_exactly_as_long_as_it_is_not_closed() => Check(attempts =>
    {
        var life = new Life();
        foreach (var attempt in attempts)
        {
            life.Try(attempt);
            if (life.It.IsClosed != life.It.Due is null) return false;
        }
        return true;
    });

    [Fact]
    public void Every_state_can_be_reached_and_every_open_one_can_be_left()
    {
        var reached = Moves.Table.SelectMany(m => m.To).Append(MentorshipState.Proposed).ToHashSet();
        Assert.Equal(Enum.GetValues<MentorshipState>().ToHashSet(), reached);
        Assert.All(Enum.GetValues<MentorshipState>().Where(s => !Moves.IsClosed(s)), s => Assert.Contains(Moves.Table, m => m.From.Contains(s)));
    }
}
