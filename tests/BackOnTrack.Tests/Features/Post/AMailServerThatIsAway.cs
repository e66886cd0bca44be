using System.Net;
using BackOnTrack.Domain;
using BackOnTrack.Tests.Features.Mentors;
using BackOnTrack.Tests.Features.Training;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Post;

public sealed class AMailServerThatIsAway(HouseWithPost house) : IClassFixture<HouseWithPost>
{
    [Fact]
    public async Task It_is_asked_again_and_again_then_the_administrator_has_it_tried_once_more_and_nothing_was_lost()
    {
        var (lead, mia) = (await house.World.TrainingLead(), await house.World.NewMentor(await house.World.Coordinator("Karla"), "Mia"));
        var anna = await house.World.Somebody("Anna", World.East, Role.Administrator);
        await (await (await mia.Browse()).Open("/account/mail")).Fill("Pace", "AtOnce").Fill("Address", "mia@demo.invalid").Press("Save");
        await house.World.Invited(lead, await house.World.Group(lead), mia);
        house.Server.Refuses = true;
        for (var n = 0; n < 7; n++)
        {
            await house.CarryPost();
            house.Clock.Move(TimeSpan.FromDays(1.5));
        }
        var page = await (await anna.Browse()).Open("/post");
        Assert.Contains("Given up", page.Text);
        Assert.Contains("MailboxBusy", page.Text);
        Assert.DoesNotContain("mia@", page.Text);
        Assert.Contains("Mails that could not be sent", (await page.Open("/")).Text);

        house.Server.Refuses = false;
        await (await page.Open("/post")).Press("again");
        await house.CarryPost();
        Assert.Single(house.Server.Mails, mail => mail.Contains("DATA", StringComparison.Ordinal));
        Assert.Contains("Sent", (await page.Open("/post")).Text);
    }

    [Fact]
    public async Task The_administrator_sees_what_the_house_does_by_itself_and_what_is_late()
    {
        await house.Force("select bot.job_ran('SweepDraftsDaily', interval '1 day', $1, $1, null)", house.Clock.GetUtcNow().UtcDateTime.AddDays(-3));
        await house.Force("select bot.job_ran('SealLogRegularly', interval '15 minutes', $1, $1, 'TimeoutException')", house.Clock.GetUtcNow().UtcDateTime);
        await house.Force("select bot.job_ran('CarryPostRegularly', interval '1 minute', $1, $1, null)", house.Clock.GetUtcNow().UtcDateTime);
        var page = await (await (await house.World.Somebody("Arne", World.East, Role.Administrator)).Browse()).Open("/post");
        string State(string job) => page.Page.QuerySelectorAll("tr").Single(row => row.TextContent.Contains(job, StringComparison.Ordinal)).QuerySelector("td:last-child")!.TextContent;
        Assert.Equal("Late", State("Throw away old drafts"));
        Assert.Equal("Failed the last time; it will be tried again", State("Seal the log"));
        Assert.Equal("On time", State("Send mails"));
        Assert.Equal(HttpStatusCode.NotFound, (await (await (await house.World.Coach("Carl")).Browse()).Open("/post")).Status);
    }

    [Fact]
    public async Task The_mails_are_shown_fifty_at_a_time_the_latest_first()
    {
        var anna = await house.World.Somebody("Anna Arkiv", World.East, Role.Administrator);
        await house.Force("insert into bot.letter (id, account, state, made_at, next_try, tries) select gen_random_uuid(), $1, 'needless', timestamptz '2025-01-01' + n * interval '1 day', '2025-01-01', 0 from generate_series(1, 60) n", anna.Id);
        var page = await (await anna.Browse()).Open("/post");
        Assert.Empty(page.Errors);
        int Rows() => page.Page.QuerySelector("table")!.QuerySelectorAll("tbody tr").Length;
        Assert.Equal(50, Rows());
        await page.Open("/post?p=2");
        Assert.InRange(Rows(), 10, 50);
        Assert.Contains("2 January 2025", page.Text);
    }
}
