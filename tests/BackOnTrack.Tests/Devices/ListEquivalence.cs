namespace BackOnTrack.Tests.Devices;

[Collection(Oracle.Name)]
public sealed class ListEquivalence(OracleRun run)
{
    [Fact]
    public void Lists_showed_somebody() => Assert.True(run.ListsSeen.Shown > 0);

    [Fact]
    public void Every_list_search_and_worklist_is_the_whole_of_it_without_whom_its_reader_may_not_see() =>
        Assert.True(run.ListsSeen.Wrong.Count == 0, $"Seed {OracleRun.Seed}. {string.Join("\n", run.ListsSeen.Wrong.Take(60))}");
}
