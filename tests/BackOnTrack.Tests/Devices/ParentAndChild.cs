namespace BackOnTrack.Tests.Devices;

[Collection(Oracle.Name)]
public sealed class ParentAndChild(OracleRun run)
{
    [Fact]
    public void Nested_addresses_were_tried() => Assert.True(run.Children.Tried > 0);

    [Fact]
    public void A_child_under_a_foreign_parent_is_not_there_also_for_somebody_who_may_see_both() =>
        Assert.True(run.Children.Wrong.Count == 0, $"Seed {OracleRun.Seed}. {string.Join("\n", run.Children.Wrong)}");
}
