using System.Net;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Research;
using BackOnTrack.Domain.Safety;
using BackOnTrack.Features.Research;
using BackOnTrack.Tests.Features.Assessment;
using BackOnTrack.Tests.Features.Evaluation;
using BackOnTrack.Tests.House;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Tests.Features.Research;

public sealed class AskingForRows(TestHouse house) : IClassFixture<TestHouse>
{
    private readonly World _world = house.World;

    private static Refusal Refused<T>(Outcome<T> outcome)
    {
        Assert.False(outcome.Accepted(out _, out var refusals));
        return Assert.Single(refusals);
    }

    [Fact]
    public async Task An_evaluator_asks_on_the_page_and_reads_a_report_in_numbers()
    {
        await _world.Many(2025);
        await _world.ResearchBody();
        var eva = await (await _world.Evaluator()).Browse();
        await eva.Open("/figures");
        await eva.Follow("Research files");
        await eva.Follow("Ask for a research file");
        await eva.Fill("Project", "Hvem får en mentor").Press("Make the report");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, eva.Status);
        Assert.Contains("This must be answered", eva.Errors);
        Assert.Contains("Choose at least one thing that the file tells", eva.Errors);
        Assert.Contains("Enter a date", eva.Errors);
        Assert.Equal("Hvem får en mentor", eva.Page.QuerySelector("[name='Input.Project']")!.GetAttribute("value"));

        var body = eva.Page.QuerySelector("[name='Input.Recipient'] option:nth-child(2)")!.GetAttribute("value")!;
        await eva.Fill("Recipient", body).Fill("Purpose", "Effect").Fill("Ground", "ScientificResearch").Fill("KeepUntil", "1/3/2027").Fill("Rows", "Inquiry").Fill("FromYear", "2025").Fill("UntilYear", "2025")
            .Fill("Unit", "Fine").Fill("LegalStatus", "Fine").Fill("Outcome", "Fine").Fill("Gate", "Fine").Press("Make the report");
        Assert.Contains("Rows about inquiries do not have this", eva.Errors);
        await eva.Fill("Gate", "").Press("Make the report");
        Assert.StartsWith("/research/", eva.Path);
        foreach (var words in (string[])["The data protection officer decides", "73 rows of 73 people", "29 people. Groups before anything is left out: 2", "Legal status at the start, Unit", "Outcome of the inquiry: at least 2", "Show it wider", "Not motivated", "Øst"])
            Assert.Contains(words, eva.Text);
        Assert.DoesNotContain("Approve or refuse", eva.Text);
        Assert.Equal("research_request combination", await house.Peek<string>("select act || ' ' || class from bot.act_log where outcome = 'done' and act = 'research_request' and record is not null order by id desc limit 1"));
    }

    [Fact]
    public async Task Who_would_stand_alone_is_named_as_a_variable_to_widen_and_nothing_is_kept()
    {
        await _world.Many(2019);
        await _world.Asked(9, "open", received: "2019-05-01", status: "parole");
        var (eva, body) = (await _world.Evaluator(), await _world.ResearchBody());
        var browser = await eva.Browse();
        await browser.Open("/research/new");
        await browser.Fill("Recipient", body.ToString()).Fill("Project", "Enkelte").Fill("Purpose", "Method").Fill("Ground", "OfficialStatistics").Fill("KeepUntil", "1/3/2027").Fill("Rows", "Inquiry")
            .Fill("FromYear", "2019").Fill("UntilYear", "2019").Fill("LegalStatus", "Fine").Fill("When", "Wide").Fill("Outcome", "Wide").Press("Make the report");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        // Nine, and the smallest other group with them, are more than a tenth; in no width of the status are the nine like others in what they are told.
        Assert.Contains("47 % of the rows would have to be left out; at most 10 % may", browser.Errors);
        Assert.Contains("Leave out “Legal status at the start”: then it would be 0 %", browser.Errors);
        Assert.Equal("Enkelte", browser.Page.QuerySelector("[name='Input.Project']")!.GetAttribute("value"));
        Assert.Equal(0L, await house.Peek<long>("select count(*) from bot.research_request where project = 'Enkelte'"));
        Assert.Equal("Research.Refuse.TooFew", Refused(await eva.Asks(ResearchStory.About(body, 2016))).Code);
    }

    [Fact]
    public async Task Only_a_research_body_of_the_register_receives_and_it_receives_nothing_of_a_single_person()
    {
        await _world.Many(2018);
        var (eva, karla) = (await _world.Evaluator(), await _world.Coordinator("Karla Kommune"));
        var municipality = (await house.As<BackOnTrack.Features.Safety.RegisterRecipient, Outcome<Guid>>(a => a.Run(karla.Actor, new() { Kind = RecipientKind.Municipality, Name = "Opdigtet Kommune" }, default))).Value();
        Assert.Equal(("Research.Refuse.NotRegistered", "Recipient"), Refused(await eva.Asks(ResearchStory.About(municipality, 2018))) is var r ? (r.Code, r.Field) : default);
        var left = await _world.ResearchBody("Nedlagt Institut");
        await house.As<BackOnTrack.Features.Safety.EndRecipient, Outcome<Guid>>(a => a.Run(karla.Actor, left, default));
        Assert.Equal("Research.Refuse.NotRegistered", Refused(await eva.Asks(ResearchStory.About(left, 2018))).Code);
        Assert.DoesNotContain("Opdigtet Kommune", (await (await eva.Browse()).Open("/research/new")).Text);
        Assert.False(ResearchRequest.CanReceive(null, new(2026, 3, 10)));
    }

    [Fact]
    public async Task Rows_are_given_to_nobody_but_the_two_acts_and_only_while_nobody_has_decided()
    {
        await _world.Many(2017);
        var (eva, other, dorte) = (await _world.Evaluator(), await _world.Evaluator(), await _world.Protector());
        var id = (await eva.Asks(ResearchStory.About(await _world.ResearchBody(), 2017))).Value();
        Task<int> Rows(Person by) => house.As<Data.Database, int>(async db => (await db.Read<int>(by.Actor, Access.Act.ResearchRead, async tx =>
        {
            tx.Saw(Access.Act.ResearchRead, null);
            return await tx.Database.SqlQuery<int>($"select count(*)::int as \"Value\" from bot.research_rows({id}, 'da')").SingleAsync();
        }, default)).Value());
        Assert.Equal((73, 0, 73), (await Rows(eva), await Rows(other), await Rows(dorte)));
        (await dorte.Approves(id)).Value();
        Assert.Equal((0, 0), (await Rows(eva), await Rows(dorte)));
    }
}
