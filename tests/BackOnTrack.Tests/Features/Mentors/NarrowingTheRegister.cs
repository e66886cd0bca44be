using BackOnTrack.Tests.Features.Mentorships;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Mentors;

/// <summary>The register of mentors by region, language, background and state.</summary>
public sealed class NarrowingTheRegister(TestHouse house) : IClassFixture<TestHouse>
{
    private readonly World _world = house.World;

    [Fact]
    public async Task A_coach_narrows_the_register_by_what_a_coordinator_says_the_words_for_a_region_mean()
    {
        var (karla, carl) = (await _world.Coordinator("Karla"), await _world.Coach("Carl Kyst"));
        await _world.Mentor(karla, "Strandsnegl", carl);
        await house.Force("update bot.mentor set region = 'Blæsenby' where alias = 'Strandsnegl'");
        var browser = await (await carl.Browse()).Open("/mentors?Filter.Region=Bornholm");
        Assert.DoesNotContain("Strandsnegl", browser.Text);
        var desk = await (await karla.Browse()).Open("/mentors/gap");
        await desk.Fill("Means", "Bornholm").Press("It means this region");
        await browser.Open("/mentors?Filter.Region=Bornholm");
        Assert.Contains("Strandsnegl", browser.Text);
        Assert.DoesNotContain("Blæsenby (as written)", browser.Text);
    }

    [Fact]
    public async Task A_filter_that_finds_nobody_stands_open_and_says_what_was_chosen()
    {
        var (karla, carl) = (await _world.Coordinator("Karla"), await _world.Coach("Carl"));
        await _world.Mentor(karla, "Klitrose", carl);
        var browser = await (await karla.Browse()).Open("/mentors?Filter.State=Available");
        Assert.Contains("Klitrose", browser.Text);
        Assert.False(browser.Page.QuerySelector("main details")!.HasAttribute("open"));
        await browser.Open("/mentors?Filter.Region=Bornholm&Filter.Language=so&Filter.State=Left");
        Assert.True(browser.Page.QuerySelector("main details")!.HasAttribute("open"));
        foreach (var (field, chosen) in new[] { ("Region", "Bornholm"), ("Language", "so") })
            Assert.Equal(chosen, browser.Page.QuerySelector($"[name='Filter.{field}'] option[selected]")?.GetAttribute("value"));
        await browser.Open("/mentors?Filter.Language=zz");
        Assert.Contains("0 of ", browser.Text);
    }
}
