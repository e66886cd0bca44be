using System.Net;
using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Surveys;
using BackOnTrack.Tests.Features.Assessment;
using BackOnTrack.Tests.Features.Practice;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Surveys;

public sealed class AnsweringSurveys(TestHouse house) : IClassFixture<TestHouse>
{
    private readonly World _world = house.World;

    [Fact]
    public async Task A_mentor_who_is_asked_finds_it_on_the_start_page_and_answers_once()
    {
        await _world.NobodyElse();
        var (mona, away) = (await _world.Available("Mona"), await _world.Available("Lars på orlov", onLeave: true));
        var evaluator = await _world.Evaluator();
        var round = await _world.Round(evaluator, await _world.Published(evaluator));
        Assert.Equal([mona.Id], await house.Peek<Guid[]>("select array_agg(account) from bot.survey_asked where round = $1", round) ?? []);
        Assert.Equal("survey_waits", await house.Peek<string>("select kind from bot.notice where account = $1 and seen is null", mona.Id));

        var browser = await (await mona.Browse()).Open("/");
        Assert.Contains("How mentors are doing", browser.Text);
        Assert.Contains("A survey waits for your answers. Nobody sees who answered what. By 19 Mar 2026", browser.Text);
        await browser.Follow("Answer it");
        foreach (var promise in (string[])["Nobody can see who answered what", "fewer than 5 answers are shown to nobody", "After 19 March 2026 the evaluator reads", "never a judgement about one mentor", "Name nobody"])
            Assert.Contains(promise, browser.Text);

        await browser.Press("Send my answers");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains("You have not answered anything yet", browser.Errors);
        await browser.Fill("Input.Answers[0].Choice", "3").Fill("Input.Answers[1].Number", "70").Fill("Input.Answers[3].Chosen", "1").Fill("Input.Answers[4].Words", "Tid til at skrive").Press("Send my answers");
        Assert.Contains("Write a number from 0 to 49", browser.Errors);
        Assert.Contains("Tid til at skrive", browser.Page.QuerySelector("[name='Input.Answers[4].Words']")!.TextContent);
        Assert.NotNull(browser.Page.QuerySelector("[name='Input.Answers[0].Choice'][value='3'][checked]"));
        Assert.NotNull(browser.Page.QuerySelector("[name='Input.Answers[3].Chosen'][value='1'][checked]"));
        await browser.Fill("Input.Answers[1].Number", "12.5").Press("Send my answers");
        Assert.Equal(HttpStatusCode.OK, browser.Status);
        Assert.Contains("You have answered this survey. Thank you", browser.Text);
        Assert.Equal(4L, await house.Peek<long>("select count(*) from bot.survey_answer where round = $1", round));
        Assert.DoesNotContain("A survey waits", (await browser.Open("/")).Text);
        Assert.Equal(0L, await house.Peek<long>("select count(*) from bot.notice where account = $1 and seen is null", mona.Id));

        Assert.Equal("Surveys.Refuse.Answered", (await mona.Answers(round)).Refusals[0].Code);
        Assert.Equal("Surveys.Refuse.NotAsked", (await away.Answers(round)).Refusals[0].Code);
        Assert.Contains("You were not asked in this round", (await (await away.Browse()).Open($"/surveys/rounds/{round}/answer")).Text);
        Assert.Equal(4L, await house.Peek<long>("select count(*) from bot.survey_answer where round = $1", round));
    }

    [Fact]
    public async Task A_coach_with_a_running_period_is_asked_and_answers_in_the_own_language()
    {
        var (clara, carl) = (await _world.Coach("Clara"), await _world.Coach("Carl"));
        await house.Sweep("delete from bot.coach_period");
        await _world.Coaches(clara, await _world.Available("Maja"));
        await _world.Coaches(clara, await _world.Available("Mie"));
        await _world.Coaches(carl, await _world.Available("Mikkel"), until: "2026-02-01");
        await house.Force("update bot.account set language = 'nb' where id = $1", clara.Id);
        var evaluator = await _world.Evaluator();
        var round = await _world.Round(evaluator, await _world.Published(evaluator, SurveyAudience.Coaches));
        Assert.Equal([clara.Id], await house.Peek<Guid[]>("select array_agg(account) from bot.survey_asked where round = $1", round) ?? []);
        var browser = await (await clara.Browse()).Open("/");
        Assert.Contains("Hvordan mentorene har det", browser.Text);
        await browser.Follow("Svar på den");
        Assert.Contains("Jeg får den støtten jeg trenger", browser.Text);
        await browser.Fill("Input.Answers[1].Number", "2,5").Press("Send svarene mine");
        Assert.Contains("Du har svart på undersøkelsen", browser.Text);
        Assert.Equal(2.5m, await house.Peek<decimal>("select number from bot.survey_answer where round = $1", round));
    }

    [Fact]
    public async Task A_round_of_one_unit_asks_that_unit_and_a_closed_round_takes_no_answer()
    {
        await _world.NobodyElse();
        var (east, west) = (await _world.Available("Ea"), await _world.Available("Vibe", World.West));
        var evaluator = await _world.Evaluator();
        var round = await _world.Round(evaluator, await _world.Published(evaluator), World.West);
        Assert.Equal([west.Id], await house.Peek<Guid[]>("select array_agg(account) from bot.survey_asked where round = $1", round) ?? []);
        house.Clock.Move(TimeSpan.FromDays(10));
        try
        {
            Assert.Equal("Surveys.Refuse.Closed", (await west.Answers(round)).Refusals[0].Code);
            Assert.Equal("Surveys.Refuse.NotAsked", (await east.Answers(round)).Refusals[0].Code);
            Assert.Contains("The survey has closed", (await (await west.Browse()).Open($"/surveys/rounds/{round}/answer")).Text);
        }
        finally { house.Clock.Move(TimeSpan.FromDays(-10)); }
    }

    [Fact]
    public async Task Who_has_not_answered_is_reminded_once_before_it_closes_and_nobody_after()
    {
        await _world.NobodyElse();
        var (quick, slow) = (await _world.Available("Rap"), await _world.Available("Sen"));
        var evaluator = await _world.Evaluator();
        var round = await _world.Round(evaluator, await _world.Published(evaluator));
        (await quick.Answers(round)).Value();
        Task<long> Told(Person who) => house.Peek<long>("select count(*) from bot.notice where account = $1 and kind = 'survey_ending' and path = $2", who.Id, $"/surveys/rounds/{round}/answer")!;
        var start = house.Clock.GetUtcNow();
        try
        {
            _world.PassDays(5);
            await _world.Carried();
            Assert.Equal(0L, await Told(slow));
            _world.PassDays(1);
            await _world.Carried();
            _world.PassDays(1);
            Assert.Equal(0, await _world.Carried());
            Assert.Equal((0L, 1L), (await Told(quick), await Told(slow)));
            Assert.Contains("A survey that waits for your answers closes soon", (await (await slow.Browse()).Open("/")).Text);
        }
        finally { house.Clock.Set(start); }
    }

    [Fact]
    public async Task What_somebody_is_told_names_nobody_and_says_nothing_of_the_survey()
    {
        await _world.NobodyElse();
        var mona = await _world.Available("Mona");
        var evaluator = await _world.Evaluator();
        await _world.Round(evaluator, await _world.Published(evaluator));
        Assert.True(await house.Peek<bool>("select bool_and(path ~ '^/surveys/rounds/[0-9a-f-]{36}/answer$') from bot.notice where account = $1", mona.Id));
        foreach (var language in (string[])["en", "da", "nb"])
            foreach (var key in (string[])["Notices.Kind.SurveyWaits", "Notices.Kind.SurveyEnding"])
                Assert.DoesNotContain("{", ((BackOnTrack.Web.Words)house.Services.GetService(typeof(BackOnTrack.Web.Words))!).In(language)[key]);
    }

    [Fact]
    public async Task Words_that_name_a_mentee_of_ones_own_are_refused_and_what_is_taken_rests_sealed()
    {
        await _world.NobodyElse();
        var mona = await _world.Available("Mona");
        var mentee = await _world.Mentee(await _world.Coordinator("Karla"), "Mie Fiktivsen");
        await house.Force("insert into bot.reach (id, account, capacity, file, unit, since, cause, caused_by) values (gen_random_uuid(), $1, 'mentor', $2, 1, '2026-01-20', 'match', $1)", mona.Id, mentee);
        var evaluator = await _world.Evaluator();
        var round = await _world.Round(evaluator, await _world.Published(evaluator));
        var refused = await mona.Answers(round, words: "Svært at nå Fiktivsen");
        Assert.Equal(("Surveys.Refuse.NamesSomebody", "Answers[4].Words"), (refused.Refusals[0].Code, refused.Refusals[0].Field));
        (await mona.Answers(round, words: "Mere tid sammen")).Value();
        Assert.Equal(0L, await house.Peek<long>("select count(*) from bot.survey_answer where position('tid'::bytea in words) > 0"));
    }

    [Fact]
    public async Task Nothing_leads_from_who_has_answered_to_what_was_answered_and_the_application_reads_no_answer()
    {
        await _world.NobodyElse();
        var corps = await _world.Corps(World.East, 6);
        var evaluator = await _world.Evaluator();
        var round = await _world.Round(evaluator, await _world.Published(evaluator));
        foreach (var (n, mentor) in corps.Index()) (await mentor.Answers(round, level: n % 5)).Value();
        Assert.Equal("choices,id,item,number,round,unit,words", await house.Peek<string>("select string_agg(column_name, ',' order by column_name) from information_schema.columns where table_schema = 'bot' and table_name = 'survey_answer'"));
        Assert.Equal("account,answered,id,round,unit", await house.Peek<string>("select string_agg(column_name, ',' order by column_name) from information_schema.columns where table_schema = 'bot' and table_name = 'survey_asked'"));
        Assert.Equal(0L, await house.Peek<long>("select count(*) from bot.survey_answer a join bot.act_log l on l.record = a.id or l.once = a.id or l.request = a.id"));
        Assert.Equal(0L, await house.Peek<long>("select count(*) from bot.survey_answer where substr(id::text, 15, 1) <> '4'")); // drawn by chance: no clock in them
        foreach (var who in (Actor[])[evaluator.Actor, corps[0].Actor, Actor.House])
            foreach (var ask in (string[])["select count(*) from bot.survey_answer", "select 1 from bot.survey_asked s join bot.survey_answer a using (round)", "delete from bot.survey_answer", "insert into bot.survey_answer (id, round, item, number) select gen_random_uuid(), r.id, i.id, 1 from bot.survey_round r, bot.survey_item i limit 1"])
            {
                await using var prompt = await Prompt.Open(house, who);
                Assert.Equal(Npgsql.PostgresErrorCodes.InsufficientPrivilege, await prompt.RefusalOf(ask));
            }
        await using (var prompt = await Prompt.Open(house, evaluator.Actor)) Assert.Equal(0L, await prompt.Do("select count(*) from bot.survey_asked"));
        await using (var prompt = await Prompt.Open(house, corps[0].Actor)) Assert.Equal(1L, await prompt.Do("select count(*) from bot.survey_asked where round = $1", round));
        await using (var prompt = await Prompt.Open(house, evaluator.Actor)) Assert.Equal(0L, await prompt.Do("select count(*) from bot.survey_counts($1)", round)); // open: nobody reads
    }
}
