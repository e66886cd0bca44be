using System.Net;

namespace BackOnTrack.Tests.Devices;

/// <summary>The running house against the second reading of its rules.</summary>
[Collection(Oracle.Name)]
public sealed class AccessOracle(OracleRun run)
{
    private void None(IEnumerable<Answered> broken) => Assert.True(!broken.Any(), $"Seed {OracleRun.Seed}. {string.Join("\n", broken.Take(40))}");

    [Fact]
    public void The_run_asked_a_great_deal() => Assert.True(run.Answers.Count > 1000, $"{run.Answers.Count} requests");

    [Fact]
    public void The_world_has_a_record_for_every_address() => Assert.Empty(run.Unfilled);

    [Fact]
    public void Who_may_not_finds_nothing_there() => None(run.Answers.Where(a => !a.May && a.IsThere && !a.IsOnesOwn && !a.LeadsOn));

    [Fact]
    public void What_is_not_yours_answers_like_what_is_not_there() => None(run.Answers.Where(a => !a.SameAsNothing));

    [Fact]
    public void What_was_denied_changed_nothing() => Assert.Empty(run.Changed);

    /// <summary>
    /// An act may have no place in the state a record is in; then nobody finds it there, and the world must hold one that does.
    /// Where a page is both read and sent the reading counts: what is sent first may take the next sender's ground away.
    /// Where a page is only sent, one sender who found it there is enough, for the same reason: a goal is removed once.
    /// </summary>
    [Fact]
    public void Who_may_finds_it_there() => None(run.Answers.Where(a => a is { May: true, IsThere: false, IsOnesOwn: false } && (a.Verb == "GET" || !a.At.Answers("GET")))
        .Where(a => run.Answers.Any(b => b.At == a.At && b.Verb == a.Verb && b.Hat == a.Hat && b.Standing != a.Standing && b.IsThere && b.May) || !run.Answers.Any(b => b.At == a.At && b.Verb == a.Verb && b.May && b.IsThere))
        .Where(a => a.Verb == "GET" || !run.Answers.Any(b => b.At == a.At && b.May && b.IsThere)));

    [Fact]
    public void Nothing_breaks() => None(run.Answers.Where(a => (int)a.Status >= 500));

    [Fact]
    public void Nobody_is_answered_405_where_the_census_says_the_verb_is_known() => None(run.Answers.Where(a => a.Status is HttpStatusCode.MethodNotAllowed));
}
