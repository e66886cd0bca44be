using BackOnTrack.Access;

namespace BackOnTrack.Tests.Devices;

[Collection(Oracle.Name)]
public sealed class LogCompleteness(OracleRun run)
{
    private static void None(IEnumerable<Answered> broken) => Assert.True(!broken.Any(), $"Seed {OracleRun.Seed}. {string.Join("\n", broken.Take(40))}");

    [Fact]
    public void A_denial_leaves_exactly_one_entry_that_says_so() => None(run.Answers.Where(a => !a.May && !a.IsOnesOwn && (a.Traces, a.TraceOutcome) != (1, "denied")));

    [Fact]
    public void Nothing_is_written_down_twice() => None(run.Answers.Where(a => a.May && a.Traces > 1 && (a.Doubles > 0 || a.TraceOutcome.Contains("denied", StringComparison.Ordinal))));

    /// <summary>An empty form shows nobody; everything else is written down.</summary>
    [Fact]
    public void Nobody_is_shown_and_nothing_is_sent_without_an_entry() => None(run.Answers.Where(a => a is { May: true, Traces: 0 }
        && (a.ShowsSomebody || a.Verb == "POST" || a.At.Ids.Count > 0) && AccessTable.ClassOf(a.Act) is not (LogClass.None or LogClass.SignIn)));

    [Fact]
    public void When_the_log_takes_no_entry_nothing_is_shown_and_nothing_is_saved()
    {
        Assert.True(run.Faults.Tried > 0);
        Assert.True(run.Faults.Wrong.Count == 0, $"Seed {OracleRun.Seed}. {string.Join("\n", run.Faults.Wrong.Take(40))}");
    }
}
