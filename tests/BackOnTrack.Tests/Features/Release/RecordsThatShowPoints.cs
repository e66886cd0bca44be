using System.Text.RegularExpressions;
using BackOnTrack.Tests.Features.Plans;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Release;

/// <summary>What is written down in the room settles the point of the list it fulfils, and whoever knows better opens it again.</summary>
public sealed class RecordsThatShowPoints(TestHouse house) : IClassFixture<TestHouse>
{
    private Task<string?> State(Course course, string area) => house.Peek<string>("select state from bot.release_item where mentee = $1 and area = $2", course.Mentee, area);

    private static string Said(Visitor who) => Regex.Replace(who.Text, @"\s+", " ");

    [Fact]
    public async Task A_release_meeting_that_was_held_settles_its_point_also_on_the_summary()
    {
        var course = await Course.Begin(house);
        await course.ReleaseOn("2026-09-10");
        var mona = await course.BeginList();
        await Meets("20-03-2026", "");
        Assert.Equal("open", await State(course, "meeting")); // planned is not held
        await Meets("09-03-2026", "Kommunen finder et værelse");
        Assert.Equal("done", await State(course, "meeting"));
        await mona.Open($"{course.At}/release");
        Assert.Contains("Release meeting held: Done, 10 March 2026, Mona Mentorsen. The release meeting of 9 March 2026 is written down.", Said(mona), StringComparison.Ordinal);
        await mona.Open($"{course.At}/release/summary");
        Assert.Contains("Release meeting held, 10 March 2026", Said(mona), StringComparison.Ordinal);

        await mona.Open(await course.Point("meeting"));
        await mona.Fill("State", "Open").Fill("Words", "Fængslet manglede").Press("Save");
        Assert.Equal("", mona.Errors);
        Assert.Equal("open", await State(course, "meeting"));

        async Task Meets(string day, string words)
        {
            await mona.Open($"{course.At}/release/meeting");
            await mona.Fill("On", day).Fill("With", "Municipality").Fill("Words", words).Press("Save");
            Assert.Equal("", mona.Errors);
        }
    }

    [Fact]
    public async Task A_whole_gate_plan_settles_its_point_and_one_that_is_not_whole_any_more_opens_it()
    {
        var course = await Course.Begin(house);
        await course.ReleaseOn("2026-09-10");
        var mona = await course.BeginList();
        await Plans("Min søster", "");
        Assert.Equal("open", await State(course, "gate_plan"));
        await Plans("Min søster", "Ring til vagten");
        Assert.Equal("done", await State(course, "gate_plan"));
        Assert.Contains("The gate plan is whole since 10 March 2026.", (await mona.Open(await course.Point("gate_plan"))).Text, StringComparison.Ordinal);
        await Plans("Min søster", "");
        Assert.Equal("open", await State(course, "gate_plan"));

        async Task Plans(string who, string fallback)
        {
            await mona.Open($"{course.At}/release/gate");
            await mona.Fill("Who", who).Fill("At", "09:00").Fill("Place", "Hovedporten").Fill("Fallback", fallback).Press("Save");
            Assert.Equal("", mona.Errors);
        }
    }

    [Fact]
    public async Task A_list_begun_after_the_gate_plan_was_written_knows_it()
    {
        var course = await Course.Begin(house);
        await course.ReleaseOn("2026-09-10");
        var mona = await course.Mentor.Browse();
        await mona.Open($"{course.At}/release/gate");
        await mona.Fill("Who", "Min søster").Fill("At", "09:00").Fill("Place", "Hovedporten").Fill("Fallback", "Ring til vagten").Press("Save");
        await course.BeginList();
        Assert.Equal("done", await State(course, "gate_plan"));
    }
}
