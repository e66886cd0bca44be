using System.Net;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Mentorships;

public sealed class KeepingSomebodyAway(TestHouse house) : IClassFixture<TestHouse>
{
    private readonly World _world = house.World;

    [Fact]
    public async Task Scenario_50_a_named_exclusion_beats_the_coordinators_role_by_link_list_and_count()
    {
        var match = await (await _world.Proposed("Zelda", "Zara Udenfor")).Active();
        var kin = await _world.Coordinator("Kusine");
        var relative = await kin.Browse();
        Assert.Contains("Zara", (await relative.Open("/mentorships")).Text);

        var browser = await (await match.Karla.Browse()).Open($"/mentees/{match.Mentee}/exclusions");
        await browser.Fill("Account", kin.Id.ToString()).Fill("Cause", "Relative").Press("Keep away");
        Assert.Contains("Kusine", browser.Text);

        Assert.DoesNotContain("Zara", (await relative.Open("/mentorships")).Text);
        foreach (var page in new[] { match.At, $"{match.At}/history", $"{match.At}/agreement/print", $"{match.At}/end", $"/mentees/{match.Mentee}/exclusions", $"/inquiries/{match.Asked.Id}/match" })
            Assert.Equal(HttpStatusCode.NotFound, (await relative.Open(page)).Status);

        await browser.Press("The reason is gone");
        Assert.Equal(HttpStatusCode.OK, (await relative.Open(match.At)).Status);
    }

    [Fact]
    public async Task An_excluded_mentor_loses_the_file_although_the_period_goes_on()
    {
        var match = await (await _world.Proposed("Åse")).Active();
        var mentor = await match.Mentor.Browse();
        Assert.Equal(HttpStatusCode.OK, (await mentor.Open(match.At)).Status);
        var browser = await (await match.Karla.Browse()).Open($"/mentees/{match.Mentee}/exclusions");
        await browser.Fill("Account", match.Mentor.Id.ToString()).Fill("Cause", "EarlierPoliceContact").Press("Keep away");
        Assert.Equal(HttpStatusCode.NotFound, (await mentor.Open(match.At)).Status);
    }

    [Fact]
    public async Task Nobody_keeps_themselves_away_and_nobody_twice()
    {
        var match = await _world.Proposed("Ørn");
        var browser = await (await match.Karla.Browse()).Open($"/mentees/{match.Mentee}/exclusions");
        await browser.Press("Keep away");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        await browser.Fill("Account", match.Carl.Id.ToString()).Fill("Cause", "Other").Press("Keep away");
        await browser.Fill("Account", match.Carl.Id.ToString()).Fill("Cause", "Other").Press("Keep away");
        Assert.Contains("already kept away", browser.Errors);
    }
}
