using System.Net;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Research;
using BackOnTrack.Features.Research;
using BackOnTrack.Tests.Features.Assessment;
using BackOnTrack.Tests.Features.Evaluation;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Research;

public sealed class EndingCopies(TestHouse house) : IClassFixture<TestHouse>
{
    private static readonly DateTimeOffset then = new(2026, 3, 10, 11, 0, 0, TimeSpan.Zero);
    private readonly World _world = house.World;

    private async Task<(Person Eva, Person Dorte, Guid Id)> Given(int year, DateOnly keep)
    {
        house.Clock.Set(then);
        await _world.Many(year);
        var (eva, dorte) = (await _world.Evaluator(), await _world.Protector());
        var id = (await eva.Asks(ResearchStory.About(await _world.ResearchBody(), year, i => i.KeepUntil = keep))).Value();
        (await dorte.Approves(id)).Value();
        return (eva, dorte, id);
    }

    private static string Code<T>(Outcome<T> outcome) => outcome.Accepted(out _, out var refusals) ? "" : refusals[0].Code;

    private Task<long> Lies(Guid id) => house.Peek<long>("select count(*) from bot.research_file where id = $1", id)!;

    [Fact]
    public async Task A_file_is_destroyed_the_day_after_its_last_and_twice_is_once()
    {
        var (eva, _, id) = await Given(2025, new(2026, 6, 1));
        (await eva.Fetches(id)).Value();
        house.Clock.Set(new(2026, 3, 24, 20, 0, 0, TimeSpan.Zero));
        await house.DaysGoBy();
        Assert.Equal(1L, await Lies(id));
        Assert.Equal("", Code(await eva.Fetches(id))); // its last day is a day of it
        house.Clock.Set(new(2026, 3, 25, 8, 0, 0, TimeSpan.Zero));
        Assert.Equal("Research.Refuse.NotReady", Code(await eva.Fetches(id))); // over, also where nobody has come by to destroy it
        Assert.Equal((1, 0), ((await house.DaysGoBy()).Value(), (await house.DaysGoBy()).Value()));
        Assert.Equal(0L, await Lies(id));
        Assert.Equal("erasure 1", await house.Peek<string>("select min(class) || ' ' || count(*) from bot.act_log where act = 'research_expire' and record = $1", id));
        Assert.Equal("Research.Refuse.NotReady", Code(await eva.Fetches(id)));
        var browser = await (await eva.Browse()).Open($"/research/{id}");
        Assert.Contains("The last day to fetch it was 24 March 2026, and it is destroyed here", browser.Text);
        Assert.Contains("To be deleted by 1 June 2026", browser.Text);
        Assert.Contains("73 people. Groups before anything is left out: 1", browser.Text); // the report stays
        house.Clock.Set(then);
    }

    [Fact]
    public async Task The_recipients_duty_to_delete_stands_on_the_start_page_until_it_is_written_down()
    {
        var (eva, dorte, id) = await Given(2024, new(2026, 4, 1));
        Assert.DoesNotContain("Opdigtet projekt 2024", (await (await eva.Browse()).Open("/")).Text); // nobody has fetched it
        (await eva.Fetches(id)).Value();
        house.Clock.Set(new(2026, 4, 3, 8, 0, 0, TimeSpan.Zero));
        await house.DaysGoBy();
        foreach (var person in (Person[])[eva, dorte])
        {
            var start = await (await person.Browse()).Open("/");
            Assert.Contains("Opdigtet projekt 2024", start.Text);
            Assert.Contains("Should have been done by", start.Text);
        }
        var browser = await (await eva.Browse()).Open("/research");
        Assert.Contains("Overdue: was to be deleted by", browser.Text);
        await browser.Open("/");
        await browser.Open(browser.Page.QuerySelectorAll($"a[href*='{id}']").First(a => a.TextContent.Contains("Write it down", StringComparison.Ordinal)).GetAttribute("href")!); // others may wait too
        await browser.Fill("On", "4/4/2026").Press("Write it down");
        Assert.Contains("The day lies ahead", browser.Errors);
        Assert.Contains("This must be answered", browser.Errors);
        await browser.Fill("On", "2/4/2026").Fill("Proof", "SignedStatement").Press("Write it down");
        Assert.Equal($"/research/{id}", browser.Path);
        Assert.Contains("2 April 2026: A signed statement. Written down by Eva Evaluersen.", browser.Text);
        Assert.DoesNotContain("Opdigtet projekt 2024", (await browser.Open("/")).Text);
        house.Clock.Set(then);
    }

    [Fact]
    public async Task A_recall_destroys_at_once_and_makes_the_duty_to_delete_near()
    {
        var (eva, dorte, id) = await Given(2023, new(2027, 3, 1));
        (await eva.Fetches(id)).Value();
        var browser = await dorte.Browse();
        await browser.Open($"/research/{id}");
        await browser.Follow("Recall the research file");
        await browser.Press("Recall and destroy");
        Assert.Contains("This must be answered", browser.Errors);
        Assert.Equal(1L, await Lies(id));
        await browser.Fill("Because", "TermsBroken").Press("Recall and destroy");
        Assert.Contains("Taken back and destroyed here", browser.Text);
        Assert.Contains("The recipient has not kept the terms", browser.Text);
        Assert.Contains("To be deleted by 24 March 2026", browser.Text);
        Assert.Equal(0L, await Lies(id));
        Assert.Equal("Research.Refuse.NotReady", Code(await eva.Fetches(id)));
        Assert.Equal("Research.Refuse.NotNow", Code(await house.As<RecallFile, Outcome<Guid>>(a => a.Run(eva.Actor, id, RecallReason.Mistake, default))));
        // Somebody has had it: it stands in the way of others for good.
        Assert.Equal("Research.Refuse.InTheWay", Code(await eva.Asks(ResearchStory.About(await _world.ResearchBody(), 2023, i => i.Outcome = Width.Fine))));
    }

    [Fact]
    public async Task What_nobody_fetched_is_owed_by_nobody_and_stands_in_nobodys_way()
    {
        var (eva, _, id) = await Given(2022, new(2027, 3, 1));
        house.Clock.Set(new(2026, 4, 3, 8, 0, 0, TimeSpan.Zero));
        await house.DaysGoBy();
        Assert.Equal("Research.Refuse.NotNow", Code(await house.As<ConfirmDeleted, Outcome<Guid>>(a => a.Run(eva.Actor, id, new(2026, 4, 2), DeletionProof.SecureMail, default))));
        Assert.Equal("", Code(await eva.Asks(ResearchStory.About(await _world.ResearchBody(), 2022, i => i.Outcome = Width.Fine))));
        house.Clock.Set(then);
    }

    [Fact]
    public async Task The_list_is_read_page_by_page()
    {
        var (eva, body) = (await _world.Evaluator(), await _world.ResearchBody());
        await house.Force("""
            insert into bot.research_request (id, requested_by, requested_at, recipient, purpose, ground, project, rows, from_year, until_year, units, variables, as_at, keep_until, report, state)
            select gen_random_uuid(), $1, '2020-03-09', $2, 'effect', 'scientific_research', 'Gammelt ' || n, 'inquiry', 2011, 2012, '{1}', '{Outcome.Wide}', '2020-03-09', '2021-03-01', '{}', 'requested' from generate_series(1, 60) n
            """, eva.Id, body);
        var browser = await (await eva.Browse()).Open("/research");
        Assert.Equal(ListResearch.PageSize, browser.Page.QuerySelectorAll("tbody tr").Length);
        await browser.Open("/research?p=2");
        Assert.Equal(HttpStatusCode.OK, browser.Status);
        Assert.InRange(browser.Page.QuerySelectorAll("tbody tr").Length, 10, ListResearch.PageSize);
        await house.Force("delete from bot.research_request where project like 'Gammelt%'");
    }
}
