using System.Net;
using AngleSharp.Html.Dom;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Surveys;
using BackOnTrack.Features.Surveys;
using BackOnTrack.Tests.Features.Assessment;
using BackOnTrack.Tests.Features.Practice;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Surveys;

public sealed class BuildingSurveys(TestHouse house) : IClassFixture<TestHouse>
{
    private readonly World _world = house.World;

    [Fact]
    public async Task An_evaluator_builds_a_survey_on_the_page_and_publishing_says_at_each_item_which_language_is_missing()
    {
        var eva = await (await _world.Evaluator()).Browse();
        await eva.Open("/figures");
        await eva.Follow("Own surveys");
        await eva.Follow("Begin a survey");
        await eva.Fill("PurposeDa", "Kun på dansk").Press("Begin the draft");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, eva.Status);
        Assert.Contains("Write it in at least one language", eva.Errors);
        Assert.Contains("This must be answered", eva.Errors);
        Assert.Contains("Kun på dansk", eva.Page.QuerySelector("[name='Input.PurposeDa']")!.TextContent);
        await eva.Fill("Audience", "Coaches").Fill("TitleEn", "Coaches in spring").Fill("TitleDa", "Coacherne i foråret").Fill("TitleNb", "Coachene om våren")
            .Fill("PurposeEn", "To hear").Press("Begin the draft");
        var at = eva.Path;

        await eva.Follow("A number");
        await eva.Fill("TextEn", "Talks in a month").Fill("TextDa", "Samtaler på en måned").Fill("UnitEn", "talks").Fill("Least", "9").Fill("Most", "3").Press("Save");
        Assert.Contains("must be above the smallest", eva.Errors);
        Assert.Equal("9", eva.Page.QuerySelector("[name='Input.Least']")!.GetAttribute("value"));
        await eva.Fill("Least", "x").Press("Save");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, eva.Status);
        Assert.Equal("x", eva.Page.QuerySelector("[name='Input.Least']")!.GetAttribute("value"));
        await eva.Fill("Least", "0").Fill("Most", "40").Press("Save");
        await eva.Follow("One of several choices");
        await eva.Fill("TextEn", "Hardest").Fill("TextDa", "Sværest").Fill("TextNb", "Vanskeligst").Fill("ChoicesEn", "Time\nTime").Fill("ChoicesDa", "Tid\nAfstand\nAndet").Press("Save");
        Assert.Contains("The same choice stands there twice", eva.Errors);
        await eva.Fill("ChoicesEn", "Time\nDistance\nOther").Fill("ChoicesNb", "Tid").Press("Save");
        Assert.Equal(at, eva.Path);

        await eva.Press("Publish");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, eva.Status);
        foreach (var missing in (string[])["What it is for is missing in Norwegian", "Item 1 is missing in Norwegian", "The unit of item 1 is missing in Danish", "The unit of item 1 is missing in Norwegian", "Item 2 has 1 choices in Norwegian; it needs 3"])
            Assert.Contains(missing, eva.Errors);
        Assert.Contains("Item 1 is missing in Norwegian", eva.Page.QuerySelector("#Input_Item1")!.TextContent);
        Assert.All(eva.Page.QuerySelectorAll(".bot-errors a"), link => Assert.NotNull(eva.Page.QuerySelector(link.GetAttribute("href")!)));
        Assert.Equal(0L, await house.Peek<long>("select count(*) from bot.survey where title[1] = 'Coaches in spring' and published_at is not null"));

        await eva.Follow("Change title and purpose");
        await eva.Fill("PurposeNb", "For å høre").Press("Save");
        await eva.Open(eva.Page.QuerySelector("#Input_Item1 a")!.GetAttribute("href")!);
        await eva.Fill("TextNb", "Samtaler i måneden").Fill("UnitDa", "samtaler").Fill("UnitNb", "samtaler").Press("Save");
        await eva.Open(eva.Page.QuerySelector("#Input_Item2 a")!.GetAttribute("href")!);
        await eva.Fill("ChoicesNb", "Tid\r\nAvstand\r\nAnnet\r\n").Press("Save");
        await eva.Press("Publish");
        Assert.Equal(HttpStatusCode.OK, eva.Status);
        Assert.Contains("published 10 March 2026", eva.Text);
        Assert.DoesNotContain("Take out", eva.Text);
    }

    [Fact]
    public async Task Items_of_a_draft_are_moved_and_taken_out()
    {
        var evaluator = await _world.Evaluator();
        var id = await _world.Survey(evaluator);
        var eva = await (await evaluator.Browse()).Open($"/surveys/{id}");
        string[] Order() => [.. eva.Page.QuerySelectorAll(".bot-card h3").Select(h => h.TextContent)];
        Assert.Equal(["1. I get the support I need", "2. Hours in a month", "3. What is hardest", "4. What is hardest", "5. What do you miss"], Order());
        await eva.Submit((IHtmlButtonElement)eva.Page.QuerySelector("#Input_Item2 button[value=true]")!);
        Assert.Equal(["1. Hours in a month", "2. I get the support I need"], Order()[..2]);
        Assert.Null(eva.Page.QuerySelector("#Input_Item1 button[value=true]"));
        Assert.Null(eva.Page.QuerySelector("#Input_Item5 button[value=false]"));
        await eva.Submit((IHtmlButtonElement)eva.Page.QuerySelector("#Input_Item1 form[action$=remove] button")!);
        Assert.Equal(["1. I get the support I need", "2. What is hardest", "3. What is hardest", "4. What do you miss"], Order());
        await eva.Press("Throw it away");
        Assert.Equal("/surveys", eva.Path);
        Assert.Equal(HttpStatusCode.NotFound, (await eva.Open($"/surveys/{id}")).Status);
    }

    [Fact]
    public async Task A_published_version_is_never_changed_and_a_change_makes_a_new_one()
    {
        var evaluator = await _world.Evaluator();
        var id = await _world.Published(evaluator);
        var item = (await house.Peek<Guid[]>("select array_agg(id order by position) from bot.survey_item where survey = $1", id))![0];
        foreach (var refused in new[]
        {
            await house.As<ChangeSurvey, Outcome<Guid>>(a => a.Run(evaluator.Actor, id, SurveyStory.Head(), default)),
            await house.As<ChangeItem, Outcome<Guid>>(a => a.Run(evaluator.Actor, id, item, SurveyStory.Missed, default)),
            await house.As<RemoveItem, Outcome<Guid>>(a => a.Run(evaluator.Actor, id, item, default)),
            await house.As<MoveItem, Outcome<Guid>>(a => a.Run(evaluator.Actor, id, item, false, default)),
            await house.As<AddItem, Outcome<Guid>>(a => a.Run(evaluator.Actor, id, ItemKind.Words, SurveyStory.Missed, default)),
            await house.As<PublishSurvey, Outcome<Guid>>(a => a.Run(evaluator.Actor, id, default)),
            await house.As<ThrowDraftAway, Outcome<Guid>>(a => a.Run(evaluator.Actor, id, default)),
        }) Assert.Equal("Surveys.Refuse.Published", refused.Refusals[0].Code);

        await using (var prompt = await Prompt.Open(house, evaluator.Actor))
            Assert.Equal(Npgsql.PostgresErrorCodes.RaiseException, await prompt.RefusalOf("update bot.survey_item set position = 9 where id = $1", item));

        var eva = await (await evaluator.Browse()).Open($"/surveys/{id}");
        await eva.Press("Make a new version");
        Assert.Contains("Version 2, draft", eva.Text);
        var draft = Guid.Parse(eva.Path.Split('/')[^1]);
        Assert.Equal(5L, await house.Peek<long>("select count(*) from bot.survey_item a join bot.survey_item b using (lineage) where a.survey = $1 and b.survey = $2", id, draft));
        Assert.Equal(draft, (await house.As<NextVersion, Outcome<Guid>>(a => a.Run(evaluator.Actor, id, default))).Value());
        Assert.Equal(HttpStatusCode.NotFound, (await eva.Open($"/surveys/{draft}/send")).Status);
    }

    [Fact]
    public async Task Two_who_change_one_item_are_told_of_each_other_and_no_text_is_lost()
    {
        var evaluator = await _world.Evaluator();
        var id = await _world.Survey(evaluator);
        var item = (await house.Peek<Guid[]>("select array_agg(id order by position) from bot.survey_item where survey = $1", id))![4];
        var (first, second) = (await evaluator.Browse(), await evaluator.Browse());
        await first.Open($"/surveys/{id}/items/{item}/change");
        await second.Open($"/surveys/{id}/items/{item}/change");
        await first.Fill("TextEn", "What would help").Press("Save");
        await second.Fill("TextEn", "What is lacking").Press("Save");
        Assert.Equal(HttpStatusCode.Conflict, second.Status);
        Assert.Contains("What would help", second.Text);
        Assert.Contains("What is lacking", second.Page.QuerySelector("[name='Input.TextEn']")!.TextContent);
        await second.Press("Save");
        Assert.Equal("What is lacking", await house.Peek<string>("select text[1] from bot.survey_item where id = $1", item));
    }

    [Fact]
    public async Task A_round_needs_days_that_hold()
    {
        var evaluator = await _world.Evaluator();
        var id = await _world.Published(evaluator);
        var eva = await (await evaluator.Browse()).Open($"/surveys/{id}");
        await eva.Follow("Send the survey out");
        await eva.Fill("Opens", "9/3/2026").Fill("Closes", "12/3/2026").Press("Send it out");
        Assert.Contains("The first day has passed", eva.Errors);
        Assert.Contains("open for at least 7 days", eva.Errors);
        await eva.Fill("Opens", "11/3/2026").Fill("Closes", "20/6/2026").Press("Send it out");
        Assert.Contains("at most 60 days", eva.Errors);
        await eva.Fill("Closes", "17/3/2026").Press("Send it out");
        Assert.Equal($"/surveys/{id}", eva.Path);
        Assert.Contains("Not open yet", eva.Text);
        await _world.Carried();
        Assert.Equal(0L, await house.Peek<long>("select count(*) from bot.survey_asked a join bot.survey_round r on r.id = a.round where r.survey = $1", id));
    }

    [Fact]
    public async Task A_coordinator_reads_what_is_asked_and_writes_nothing_and_drafts_are_the_evaluators()
    {
        var evaluator = await _world.Evaluator();
        var (draft, published) = (await _world.Survey(evaluator), await _world.Published(evaluator));
        var karla = await (await _world.Coordinator("Karla")).Browse();
        Assert.Equal(HttpStatusCode.NotFound, (await karla.Open($"/surveys/{draft}")).Status);
        Assert.Contains("I get the support I need", (await karla.Open($"/surveys/{published}")).Text);
        foreach (var button in (string[])["Send the survey out", "Make a new version"]) Assert.DoesNotContain(button, karla.Text);
        Assert.NotEqual(HttpStatusCode.OK, (await karla.Open("/surveys/new")).Status);
        foreach (var hat in (Role[])[Role.Assessor, Role.Mentor, Role.Coach, Role.Referrer, Role.Security, Role.TrainingLead, Role.DataProtection, Role.Administrator])
        {
            var other = await (await _world.Somebody($"Prøve {hat}", World.East, hat)).Browse();
            foreach (var path in (string[])["/surveys", $"/surveys/{published}"]) Assert.Equal(HttpStatusCode.NotFound, (await other.Open(path)).Status);
        }
    }
}
