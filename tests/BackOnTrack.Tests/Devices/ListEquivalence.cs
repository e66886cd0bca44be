namespace BackOnTrack.Tests.Devices;

[Collection(Oracle.Name)]
public sealed class ListEquivalence(OracleRun run)
{
    [Fact]
    public void Lists_showed_somebody() => Assert.True(run.ListsSeen.Shown > 0);

    [Fact]
    public void The_numbers_of_a_start_page_are_the_lengths_of_the_lists_behind_them()
    {
        Assert.True(run.CountsSeen.Compared > 20, $"{run.CountsSeen.Compared} compared");
        Assert.True(run.CountsSeen.Wrong.Count == 0, string.Join("\n", run.CountsSeen.Wrong));
    }

    [Fact]
    public void Every_list_search_and_worklist_is_the_whole_of_it_without_whom_its_reader_may_not_see() =>
        Assert.True(run.ListsSeen.Wrong.Count == 0, $"Seed {OracleRun.Seed}. {string.Join("\n", run.ListsSeen.Wrong.Take(60))}");
}
