using System.Net;
using BackOnTrack.Tests.Features.Assessment;
using BackOnTrack.Tests.Features.Plans;
using BackOnTrack.Tests.Features.Release;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Web;

/// <summary>Days nobody can mean, and pages no list has.</summary>
public sealed class WhatAnAddressMayAsk(TestHouse house) : IClassFixture<TestHouse>
{
    private const string Bounds = "Enter a date between 1 January 1900 and 10 March 2076";

    [Fact]
    public async Task A_day_nobody_can_mean_is_refused_at_its_field_and_stays_as_it_was_typed()
    {
        var course = await Course.Begin(house);
        await course.ReleaseOn("2026-09-10");
        var mona = await course.BeginList();
        await mona.Open($"{course.At}/release/items/new");
        foreach (var day in new[] { "31-12-9999", "11-03-2076", "31-12-1899" })
        {
            await mona.Fill("What", "Et værelse").Fill("Owner", "Municipality").Fill("Due", day).Press("Save");
            Assert.Equal((HttpStatusCode.UnprocessableEntity, day), (mona.Status, mona.Page.QuerySelector("input[name='Input.Due']")!.GetAttribute("value")));
            Assert.Contains(Bounds, mona.Errors, StringComparison.Ordinal);
        }
        await mona.Fill("Due", "10-03-2076").Press("Save");
        Assert.Equal("", mona.Errors);
        Assert.Equal(1L, await house.Peek<long>("select count(*) from bot.release_item where mentee = $1 and area = 'agreed'", course.Mentee));
        await mona.Open($"{course.At}/appointments/new");
        await mona.Fill("Date", "31-12-9999").Fill("Time", "23:30").Fill("Kind", "Phone").Press("Save");
        Assert.Contains(Bounds, mona.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_filter_with_such_a_day_says_so_and_a_page_no_list_has_is_empty()
    {
        var course = await Course.Begin(house);
        var karla = await (await house.World.Coordinator("Karla Langtfrem")).Browse();
        await karla.Open($"/mentees/{course.Mentee}/lookers?until=9999-12-31");
        Assert.Contains(Bounds, karla.Text, StringComparison.Ordinal);
        foreach (var page in new[] { "50000000", "2147483647", "99999999999999999999", "-3", "x" })
            foreach (var list in new[] { $"/mentees/{course.Mentee}/lookers?p=", $"/mentees/{course.Mentee}/timeline?p=", "/custody?p=", "/inquiries?p=", "/mentors?p=", $"{course.At}?page=" })
                Assert.Equal((HttpStatusCode.OK, list), ((await karla.Open(list + page)).Status, list));
    }
}
