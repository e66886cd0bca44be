using AngleSharp.Dom;
using BackOnTrack.Tests.Features.Assessment;
using BackOnTrack.Tests.Features.Plans;
using BackOnTrack.Tests.Features.Release;
using BackOnTrack.Tests.Features.Safety;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Today;

/// <summary>In which order the start page says things, and whose they are.</summary>
public sealed class WhatIsOursFirst(TestHouse house) : IClassFixture<TestHouse>
{
    private static List<IElement> Work(Visitor who) => [.. who.Page.QuerySelectorAll("main ul.bot-work")[0].Children];

    private static string Folded(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>A release list of which every point of ours, or every point of others, was due on a day that has passed.</summary>
    private async Task<(Course Course, Visitor Mona)> Overdue(bool ours)
    {
        var course = await Course.Begin(house);
        await course.ReleaseOn("2026-09-10");
        var mona = await course.BeginList();
        await house.Force($"update bot.release_item set due = '2026-03-01' where mentee = $1 and owner {(ours ? "=" : "not in ('coordinator',")} 'mentor'{(ours ? "" : ")")} and not if_wished", course.Mentee);
        return (course, mona);
    }

    [Fact]
    public async Task A_release_expected_today_stands_above_six_points_that_have_waited_longer()
    {
        var (course, mona) = await Overdue(ours: true);
        await course.ReleaseOn("2026-03-10");
        await mona.Open("/");
        Assert.Contains("Release is expected today", Folded(Work(mona)[0]), StringComparison.Ordinal);
        Assert.Equal(6, Work(mona).Count);
        Assert.All(Work(mona).Skip(1), row => Assert.True(row.ClassList.Contains("bot-late")));
    }

    [Fact]
    public async Task What_others_have_to_do_is_waited_for_comes_after_what_is_ours_and_is_never_late()
    {
        var (_, mona) = await Overdue(ours: false);
        await mona.Open("/");
        var theirs = Work(mona).Where(row => row.TextContent.Contains("Somebody outside has not answered", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(theirs);
        Assert.All(theirs, row => Assert.Equal((true, false), (Folded(row).Contains("Waited for since 1 Mar 2026.", StringComparison.Ordinal), row.ClassList.Contains("bot-late"))));
        Assert.Equal(Work(mona).TakeLast(theirs.Count), theirs);
        var counted = mona.Page.QuerySelectorAll(".bot-counts li").Single(li => li.TextContent.Contains("waits for others", StringComparison.Ordinal));
        Assert.DoesNotContain("late", counted.TextContent, StringComparison.Ordinal);
        var all = int.Parse(counted.QuerySelector(".bot-count")!.TextContent, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(all, Work(await mona.Open("/today/ReleaseWaitsForOthers")).Count);
        Assert.Empty(mona.Page.QuerySelectorAll(".bot-late"));
        await mona.Open("/week");
        Assert.DoesNotContain("Should have been done by 1 Mar 2026", mona.Text, StringComparison.Ordinal);
        var list = mona.Page.QuerySelectorAll("main h2").Single(h => h.TextContent == "Waits for others").NextElementSibling!;
        Assert.Equal(all, list.Children.Length);
    }

    [Fact]
    public async Task A_mentor_reads_the_work_before_what_has_happened_and_finds_the_way_to_the_own_mentees()
    {
        var (course, mona) = await Overdue(ours: true);
        await house.Force("insert into bot.notice (id, account, kind, path, at) values (gen_random_uuid(), $1, 'custody_changed', $2, now())", course.Mentor.Id, course.At);
        await mona.Open("/");
        string[] order = ["A point of a release list is due", "My mentees", "What has happened", "Begin something"];
        Assert.Equal(order, order.OrderBy(words => mona.Text.IndexOf(words, StringComparison.Ordinal)));
        Assert.All(order, words => Assert.Contains(words, mona.Text, StringComparison.Ordinal));
        var way = mona.Page.QuerySelectorAll($"main a[href='{course.At}']").First(link => link.TextContent == "Sara Fiktivsen");
        Assert.Equal("Sara Fiktivsen", Assert.Single(way.QuerySelectorAll("bdi")).TextContent); // in whichever direction it is written
        Assert.All(Work(mona), row => Assert.Equal("Sara Fiktivsen", row.QuerySelector("bdi")!.TextContent));
    }

    [Fact]
    public async Task A_deadline_that_has_passed_says_what_was_to_be_done()
    {
        var karla = await house.World.Coordinator("Karla Frist");
        var course = await Course.Begin(house, "Mia Mentorsen");
        var incident = await course.Mentor.Reports(course.Id, karla.Id);
        await house.Force("""
            insert into bot.deadline (id, mentee, unit, name, "from", subject, who, started_on, due, escalates_on)
            values (gen_random_uuid(), $1, 1, 'incident_followed_up', 'incident_reported', $2, 'coordinator', '2026-02-20', '2026-02-27', '2026-03-20')
            """, course.Mentee, incident);
        var desk = await (await karla.Browse()).Open("/today/DeadlinePassed");
        Assert.Contains("Sara Fiktivsen, 20 Feb 2026, Follow up the incident", string.Concat(Work(desk).Select(Folded)), StringComparison.Ordinal);
    }
}
