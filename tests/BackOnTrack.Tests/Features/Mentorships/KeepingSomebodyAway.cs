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
    public async Task Scenario_49_a_restricted_person_is_in_no_list_search_count_or_total_of_whoever_is_kept_away()
    {
        const string word = "Hemmeligsen";
        var match = await (await _world.Proposed("Zita", $"Zenia {word}")).Active();
        await house.Force("update bot.mentorship set due = '2026-03-01' where id = $1", match.Id);
        var kin = await _world.Coordinator("Fætter");
        var relative = await kin.Browse();
        string[] lists = ["/mentorships", "/inquiries?show=All", "/today/SessionOverdue", "/waiting-list", "/mentorships/ended"];
        Assert.Contains(word, (await relative.Open("/mentorships")).Text);
        Assert.Contains(word, (await relative.Open("/inquiries?show=All")).Text);
        var (before, work) = (await Numbers(relative), await Count(relative));
        await house.Force("insert into bot.exclusion (id, account, file, cause, since, caused_by) values (gen_random_uuid(), $1, $2, 'relative', '2020-01-01', $1)", kin.Id, match.Mentee);

        foreach (var list in lists) Assert.DoesNotContain(word, (await relative.Open(list)).Text);
        Assert.NotEqual(before, await Numbers(relative));
        Assert.Equal(work - 1, await Count(relative));
        await (await relative.Open("/search")).Fill("Words", word).Press();
        Assert.DoesNotContain("Zenia", relative.Text);
        Assert.Contains(word, (await (await match.Karla.Browse()).Open("/mentorships")).Text);
    }

    /// <summary>How many mentorships late the start page counts.</summary>
    private static async Task<int> Count(Visitor visitor) =>
        (await visitor.Open("/")).Page.QuerySelector("a[href='/today/SessionOverdue']")?.ParentElement?.QuerySelector(".bot-count") is { } count ? int.Parse(count.TextContent) : 0;

    /// <summary>How many rows the lists show.</summary>
    private static async Task<string> Numbers(Visitor visitor) =>
        $"{(await visitor.Open("/mentorships")).Page.QuerySelectorAll("tbody tr").Length} {(await visitor.Open("/inquiries?show=All")).Page.QuerySelectorAll("tbody tr").Length}";

    [Fact]
    public async Task An_excluded_mentor_loses_the_file_although_the_period_goes_on()
    {
        var match = await (await _world.Proposed("Åse", "Ida Holdtvæk")).Active();
        var mentor = await match.Mentor.Browse();
        Assert.Equal(HttpStatusCode.OK, (await mentor.Open(match.At)).Status);
        foreach (var path in new[] { match.At, $"/mentees/{match.Mentee}", "/mentees/another" })
            await house.Force("insert into bot.notice (id, account, kind, path, at) values (gen_random_uuid(), $1, 'work_due', $2, '2026-03-01')", match.Mentor.Id, path);
        var browser = await (await match.Karla.Browse()).Open($"/mentees/{match.Mentee}/exclusions");
        await browser.Fill("Account", match.Mentor.Id.ToString()).Fill("Cause", "EarlierPoliceContact").Press("Keep away");
        Assert.Equal(HttpStatusCode.NotFound, (await mentor.Open(match.At)).Status);
        Assert.Equal("/mentees/another", await house.Peek<string>("select string_agg(path, ' ') from bot.notice where account = $1 and (path like $2 or path like $3 or path like '%another')", match.Mentor.Id, match.At + "%", $"%{match.Mentee}%"));
        await browser.Open("/today/WithoutMentor");
        Assert.Contains("Ida Holdtvæk", browser.Text, StringComparison.Ordinal);
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
