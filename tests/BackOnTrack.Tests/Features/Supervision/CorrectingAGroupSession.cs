using BackOnTrack.Domain;
using BackOnTrack.Features.Supervision.CorrectGroup;
using BackOnTrack.Tests.Features.Mentors;
using BackOnTrack.Tests.Features.Mentorships;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Supervision;

public sealed class CorrectingAGroupSession(TestHouse house) : IClassFixture<TestHouse>
{
    private readonly World _world = house.World;

    [Fact]
    public async Task A_group_session_is_put_right_by_its_coach_and_what_stood_there_stays()
    {
        var match = await (await _world.Proposed("Gruppefejl", "Ulrikke Gruppesen")).Agreed();
        var (second, third) = (await _world.Mentor(match.Karla, "Fejlmakker", match.Carl), await _world.Mentor(match.Karla, "Glemt", match.Carl));
        var browser = await (await match.Carl.Browse()).Open("/supervision/groups/new");
        await browser.Fill("HeldOn", "09-03-2026").Fill("Mentors", match.Mentor.Id.ToString()).Fill("Mentors", second.Id.ToString()).Fill("Themes", "Vi talte om ugler").Press("Save");
        await browser.Follow("Correct a mistake");
        Assert.Contains("Vi talte om ugler", browser.Text);
        var address = browser.Path;
        await browser.Fill("Themes", "Vi talte om ulrikke").Fill("Why", "Forkert dag, og Glemt var med").Press("Save");
        Assert.Contains("looks like the name", browser.Errors);
        await browser.Fill("HeldOn", "02-03-2026").Fill("Mentors", third.Id.ToString()).Fill("Themes", "Vi talte om grænser").Press("Save");
        Assert.Equal("/supervision/groups", browser.Path);
        Assert.Contains("2 March 2026", browser.Text);
        Assert.Contains("Forkert dag", browser.Text);
        Assert.Contains("Vi talte om ugler", browser.Text);

        var forgotten = await (await third.Browse()).Open("/supervision/groups");
        Assert.Contains("Vi talte om grænser", forgotten.Text);
        Assert.DoesNotContain("ugler", forgotten.Text);

        house.Clock.Set(house.Clock.GetUtcNow().AddMinutes(5));
        await browser.Open(address);
        ((AngleSharp.Html.Dom.IHtmlInputElement)browser.Page.QuerySelector("input[name='GroupNotHeld']")!).IsChecked = true;
        await browser.Press("Save");
        Assert.Contains("must be answered", browser.Errors);
        await browser.Fill("Why", "Den blev aflyst").Press("Save");
        Assert.Contains("Struck out on 10 March 2026", browser.Text);
        Assert.Contains("Den blev aflyst", browser.Text);
        Assert.DoesNotContain("The next group session", browser.Text);
        Assert.DoesNotContain("grænser", (await forgotten.Open($"/mentors/{third.Id}/talks")).Text);
    }

    [Fact]
    public async Task A_colleague_who_stands_in_reads_it_and_corrects_nothing()
    {
        var match = await (await _world.Proposed("Gruppevikar", "Ulla Vikarsen")).Agreed();
        var second = await _world.Mentor(match.Karla, "Makker", match.Carl);
        var dora = await _world.Coach("Dunja");
        var browser = await (await match.Carl.Browse()).Open("/supervision/groups/new");
        await browser.Fill("HeldOn", "09-03-2026").Fill("Mentors", match.Mentor.Id.ToString()).Fill("Mentors", second.Id.ToString()).Fill("Themes", "Vi talte om ugler").Press("Save");
        var group = await house.Peek<Guid>("select id from bot.group_session where mentor = $1", second.Id);
        await house.Force("insert into bot.reach (id, account, capacity, file, unit, since, cause, caused_by) values (gen_random_uuid(), $1, 'deputy_coach', $2, 1, '2026-03-01', 'world', $1)", dora.Id, second.Id);
        var deputy = await (await dora.Browse()).Open("/supervision/groups");
        Assert.Contains("Vi talte om ugler", deputy.Text);
        Assert.DoesNotContain("Correct a mistake", deputy.Text);
        await deputy.Open($"/supervision/groups/{group}/correct");
        Assert.Contains("Only the coach who held the group session can correct it", deputy.Text);
        Assert.Empty(deputy.Page.QuerySelectorAll("main form"));
        (await house.As<CorrectGroup, Outcome<Guid>>(a => a.Run(dora.Actor, group, new(), true, "Ikke min", default))).Accepted(out _, out var no);
        Assert.Equal("Supervision.Refuse.NotYourGroup", Assert.Single(no!).Code);
    }
}
