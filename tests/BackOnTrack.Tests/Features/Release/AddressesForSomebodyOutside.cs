using System.Net;
using System.Text.RegularExpressions;
using BackOnTrack.Access;
using BackOnTrack.Tests.Features.Plans;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Release;

/// <summary>An address is for whoever was asked when it was made, and staff see that it exists.</summary>
public sealed partial class AddressesForSomebodyOutside(TestHouse house) : IClassFixture<TestHouse>
{
    [GeneratedRegex("/release/[0-9a-f]{64}")] private static partial Regex Address();
    [GeneratedRegex("L-[0-9A-F]{6}")] private static partial Regex Code();

    private async Task<(Course Course, Visitor Mona, string Point, string Address)> Made()
    {
        var course = await Course.Begin(house);
        await course.ReleaseOn("2026-09-10");
        var mona = await course.BeginList();
        var point = await course.Point("housing");
        await mona.Open($"{point}/link");
        await mona.Press();
        return (course, mona, point, Address().Match(mona.Text).Value);
    }

    private async Task<HttpStatusCode> Behind(string address) => (await (await house.Visit()).Open(address)).Status;

    [Fact]
    public async Task The_point_says_for_whom_the_address_is_until_when_and_by_which_code()
    {
        var (course, _, point, address) = await Made();
        var desk = await (await (await house.World.Coordinator($"Kim {Guid.NewGuid():N}")).Browse()).Open(point);
        foreach (var fact in new[] { "For: Municipality", "Works until 31 March 2026", Code().Match((await (await house.Visit()).Open(address)).Text).Value })
            Assert.Contains(fact, desk.Text, StringComparison.Ordinal);
        Assert.DoesNotMatch(Address(), desk.Text);
        Assert.NotEqual(Guid.Empty, course.Id);
    }

    [Fact]
    public async Task Each_time_it_shows_the_point_the_file_says_so_and_where_that_cannot_be_written_down_it_shows_nothing()
    {
        var (course, mona, point, address) = await Made();
        var before = (await house.Log())[^1].Id;
        foreach (var _ in new[] { "a programme that looks ahead", "the owner" }) Assert.Equal(HttpStatusCode.OK, await Behind(address));
        Assert.Equal(HttpStatusCode.OK, (await (await house.Visit()).Open("/release/thanks")).Status);
        Assert.Equal([("release_link_shown", "done", course.Mentee, Actor.House.Account), ("release_link_shown", "done", course.Mentee, Actor.House.Account)],
            (await house.Log(before)).Select(e => (e.Act, e.Outcome, e.Mentee ?? Guid.Empty, e.Actor)));
        Assert.Equal(2L, await house.Peek<long>("select count(*) from bot.act_log where id > $1 and class = 'disclosure' and record = $2", before, Guid.Parse(point.Split('/')[^1])));
        await house.Force("alter table bot.act_log add constraint takes_no_link check (act <> 'release_link_shown') not valid");
        try { Assert.Equal(HttpStatusCode.InternalServerError, await Behind(address)); }
        finally { await house.Force("alter table bot.act_log drop constraint takes_no_link"); }
        Assert.Contains("Point shown to whoever opened its address", (await mona.Open($"/mentees/{course.Mentee}/timeline")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_ends_when_the_point_goes_to_somebody_else_also_when_it_comes_back()
    {
        var (_, mona, point, address) = await Made();
        foreach (var owner in new[] { "JobCentre", "Municipality" })
        {
            await mona.Open($"{point}/owner");
            await mona.Fill("Owner", owner).Press("Save");
            Assert.Equal(("", HttpStatusCode.NotFound), (mona.Errors, await Behind(address)));
        }
        Assert.Contains("The last one was for: Municipality. It does not work any more", (await mona.Open(point)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_ends_when_somebody_else_is_waited_for_and_what_is_confirmed_is_said_of_whoever_was_asked()
    {
        var (course, mona, point, address) = await Made();
        await mona.Open($"{point}/owner");
        await mona.Fill("Owner", "Mentor").Fill("WaitsFor", "HealthService").Fill("Why", "En lægeerklæring").Press("Save");
        Assert.Equal(HttpStatusCode.NotFound, await Behind(address));
        await mona.Open($"{point}/link");
        await mona.Press();
        var stranger = await (await house.Visit()).Open(Address().Match(mona.Text).Value);
        Assert.Contains("Health service", stranger.Text, StringComparison.Ordinal);
        await stranger.Press();
        await mona.Open($"{course.At}/release");
        Assert.Contains("A place to live: Done, 10 March 2026, Health service", Regex.Replace(mona.Text, @"\s+", " "), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_ends_when_the_point_is_settled_by_us_or_the_address_is_withdrawn()
    {
        var (course, mona, point, address) = await Made();
        await mona.Open(point);
        await mona.Follow("Withdraw the address");
        await mona.Press("Withdraw");
        Assert.Equal((point, HttpStatusCode.NotFound), (mona.Path, await Behind(address)));
        Assert.Equal(1L, await house.Peek<long>("select count(*) from bot.act_log where act = 'release_link_withdraw' and mentee = $1", course.Mentee));
        await mona.Open($"{point}/link");
        await mona.Press();
        address = Address().Match(mona.Text).Value;
        await mona.Open(point);
        await mona.Fill("State", "Done").Fill("Words", "Set lejekontrakten").Press("Save");
        await mona.Open(point);
        await mona.Fill("State", "Open").Fill("Words", "Den faldt væk").Press("Save");
        Assert.Equal(("", HttpStatusCode.NotFound), (mona.Errors, await Behind(address)));
    }
}
