using System.Net;
using System.Text;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Surveys;
using BackOnTrack.Features.Surveys;
using BackOnTrack.Tests.Features.Assessment;
using BackOnTrack.Tests.Features.Practice;
using BackOnTrack.Tests.House;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace BackOnTrack.Tests.Features.Surveys;

public sealed class ReadingResults(TestHouse house) : IClassFixture<TestHouse>
{
    private readonly World _world = house.World;

    /// <summary>A round of so many asked, by unit, of whom so many answer, levels going round; closed, unless it stays open.</summary>
    private async Task<(Person Evaluator, Guid Survey, Guid Round)> Told((int Asked, int Answered) east, (int Asked, int Answered) west, Guid? survey = null, Func<int, string?>? words = null)
    {
        await _world.NobodyElse();
        var evaluator = await _world.Evaluator();
        var id = survey ?? await _world.Published(evaluator);
        var all = new[] { (await _world.Corps(World.East, east.Asked))[..east.Answered], (await _world.Corps(World.West, west.Asked))[..west.Answered] };
        var round = await _world.Round(evaluator, id);
        foreach (var mentors in all)
            foreach (var (n, mentor) in mentors.Index()) (await mentor.Answers(round, level: 2 + n % 3, hours: 10 * (n % 5), hardest: n % 3, ticked: n == 0 ? null : [n % 2, 2], words: words?.Invoke(n))).Value();
        return (evaluator, id, round);
    }

    private static string Row(Visitor page, int item, string answer) =>
        string.Join(' ', page.Page.QuerySelectorAll($"#item-{item} tbody tr").Single(r => r.Children[0].TextContent.Trim() == answer).Children.Select(c => c.TextContent.Trim()));

    [Fact]
    public async Task Nobody_reads_answers_before_the_round_closes_and_then_each_item_says_how_many_were_asked_answered_and_left_it_out()
    {
        var (evaluator, _, round) = await Told((20, 16), (0, 0), words: n => n < 5 ? $"Ord {n}" : null);
        var eva = await (await evaluator.Browse()).Open($"/surveys/rounds/{round}");
        Assert.Contains("20 were asked, 16 answered", eva.Text);
        Assert.Contains("Answers can be read when the round has closed", eva.Text);
        Assert.DoesNotContain("Agree", eva.Text);
        foreach (var file in (string[])["csv", "excel"]) Assert.Equal(HttpStatusCode.NotFound, (await eva.Open($"/surveys/rounds/{round}/{file}")).Status);

        await Closed(async () =>
        {
            eva = await (await evaluator.Browse()).Open($"/surveys/rounds/{round}");
            Assert.Contains("Answered by 16 of 20 asked", eva.Page.QuerySelector("#item-1")!.TextContent);
            Assert.DoesNotContain("mean", eva.Page.QuerySelector("#item-1")!.TextContent); // six at most in the middle: with the mean one would know that they are there
            Assert.Equal("Do not agree at all – Agree somewhat 6 30 %", Row(eva, 1, "Do not agree at all – Agree somewhat"));
            Assert.Contains("Answers that fewer than 5 gave stand together with others", eva.Page.QuerySelector("#item-1")!.TextContent);
            Assert.Equal("Agree fully 5 25 %", Row(eva, 1, "Agree fully"));
            Assert.Equal("Left out 4 20 %", Row(eva, 1, "Left out"));
            Assert.Contains("Answered by 16 of 20 asked, mean 18.8", eva.Page.QuerySelector("#item-2")!.TextContent);
            Assert.Equal("0 to 19 hours 7 35 %", Row(eva, 2, "0 to 19 hours"));
            Assert.Equal("20 to 49 hours 9 45 %", Row(eva, 2, "20 to 49 hours"));
            Assert.Equal("Left out 5 25 %", Row(eva, 4, "Left out")); // one of the sixteen ticked nothing
            Assert.Equal("Permits hidden –", Row(eva, 4, "Permits")); // all who ticked anything ticked it
            Assert.Equal("Distance 8 40 %", Row(eva, 4, "Distance"));
            Assert.Equal(["Ord 0", "Ord 1", "Ord 2", "Ord 3", "Ord 4"], eva.Page.QuerySelectorAll("#item-5 li").Select(li => li.TextContent).Order());
            Assert.Contains("never a judgement about one mentor", eva.Text);
            Assert.Equal("consultation", await house.Peek<string>("select class from bot.act_log where record = $1 and act = 'survey_result_read' order by id desc limit 1", round));
        });
    }

    [Fact]
    public async Task Under_five_answers_only_the_numbers_of_asked_and_answered_are_shown_and_words_only_from_five()
    {
        var (evaluator, survey, few) = await Told((9, 4), (0, 0), words: n => "Kun vi fire");
        var (_, _, enough) = await Told((9, 5), (0, 0), survey, n => n < 4 ? "Kun fire ord" : null);
        await Closed(async () =>
        {
            var eva = await (await evaluator.Browse()).Open($"/surveys/rounds/{few}");
            Assert.Contains("9 were asked, 4 answered", eva.Text);
            Assert.Contains("Fewer than 5 have answered", eva.Text);
            foreach (var gone in (string[])["Kun vi fire", "Agree", "Left out"]) Assert.DoesNotContain(gone, eva.Text);
            eva = await (await evaluator.Browse()).Open($"/surveys/rounds/{enough}");
            Assert.Contains("Answered by 5 of 9 asked", eva.Text);
            Assert.DoesNotContain("Kun fire ord", eva.Text);
            Assert.Contains("Hidden: fewer than 5 have answered this", eva.Page.QuerySelector("#item-5")!.TextContent);
            await eva.Open($"/surveys/rounds/{few}/csv");
            Assert.DoesNotContain("Kun vi fire", Encoding.UTF8.GetString(eva.Bytes));
        });
    }

    [Fact]
    public async Task A_unit_whose_results_taken_from_the_whole_would_leave_a_few_is_shown_to_nobody()
    {
        var (_, survey, attack) = await Told((8, 7), (8, 3));
        var (_, _, safe) = await Told((8, 7), (8, 6), survey);
        var (karla, viggo) = (await _world.Coordinator("Karla"), await _world.Coordinator("Viggo", World.West));
        await Closed(async () =>
        {
            var east = await (await karla.Browse()).Open($"/surveys/rounds/{attack}");
            Assert.Contains("the rest of the service would be fewer than 5", east.Text);
            Assert.DoesNotContain("were asked", east.Text);
            Assert.Empty(east.Page.QuerySelectorAll("main table"));
            var west = await (await viggo.Browse()).Open($"/surveys/rounds/{attack}?unit={World.East}");
            Assert.Empty(west.Page.QuerySelectorAll("main table"));

            east = await (await karla.Browse()).Open($"/surveys/rounds/{safe}?unit={World.West}");
            Assert.Contains("8 were asked, 7 answered", east.Text); // the own unit, whatever the address asks for
            Assert.Contains("· Øst", east.Text);
            Assert.Contains("Answered by 7 of 8 asked", east.Page.QuerySelector("#item-1")!.TextContent);
            Assert.Empty(east.Page.QuerySelectorAll("#item-1 table")); // three, two and two
        });
    }

    [Fact]
    public async Task Everybody_saying_the_same_is_hidden()
    {
        await _world.NobodyElse();
        var evaluator = await _world.Evaluator();
        var corps = await _world.Corps(World.East, 6);
        var round = await _world.Round(evaluator, await _world.Published(evaluator));
        foreach (var (n, mentor) in corps.Index()) (await mentor.Answers(round, level: 0, hours: n == 0 ? 40 : 1, hardest: n % 3)).Value();
        await Closed(async () =>
        {
            var eva = await (await evaluator.Browse()).Open($"/surveys/rounds/{round}");
            foreach (var item in (int[])[1, 2, 3]) Assert.Empty(eva.Page.QuerySelectorAll($"#item-{item} table"));
            Assert.Contains("Answered by 6 of 6 asked", eva.Page.QuerySelector("#item-1")!.TextContent);
            Assert.DoesNotContain("mean", eva.Page.QuerySelector("#item-1")!.TextContent);
        });
    }

    [Fact]
    public async Task Two_rounds_of_the_same_item_stand_beside_each_other_across_versions_and_a_changed_item_does_not()
    {
        var (evaluator, first, before) = await Told((18, 15), (0, 0));
        var next = (await house.As<NextVersion, Outcome<Guid>>(a => a.Run(evaluator.Actor, first, default))).Value();
        var items = (await house.Peek<Guid[]>("select array_agg(id order by position) from bot.survey_item where survey = $1", next))!;
        var version = uint.Parse((await house.Peek<string>("select xmin::text from bot.survey_item where id = $1", items[2]))!, System.Globalization.CultureInfo.InvariantCulture);
        var changed = new SurveyItemInput { TextEn = "What is hardest now", TextDa = SurveyStory.Hardest.TextDa, TextNb = SurveyStory.Hardest.TextNb, ChoicesEn = SurveyStory.Hardest.ChoicesEn, ChoicesDa = SurveyStory.Hardest.ChoicesDa, ChoicesNb = SurveyStory.Hardest.ChoicesNb, Version = version };
        (await house.As<ChangeItem, Outcome<Guid>>(a => a.Run(evaluator.Actor, next, items[2], changed, default))).Value();
        (await house.As<PublishSurvey, Outcome<Guid>>(a => a.Run(evaluator.Actor, next, default))).Value();
        var (_, _, now) = await Told((20, 15), (0, 0), next);
        await Closed(async () =>
        {
            var eva = await (await evaluator.Browse()).Open($"/surveys/rounds/{now}");
            await eva.Follow("version 1");
            Assert.Equal("Agree fully 5 25 % 5 28 %", Row(eva, 1, "Agree fully"));
            Assert.Contains("Answered by 15 of 18 asked", eva.Page.QuerySelector("#item-1")!.TextContent);
            Assert.Contains("it did not ask this, or not in these words", eva.Page.QuerySelector("#item-3")!.TextContent);
            Assert.Contains(before.ToString(), eva.Path);
        });
    }

    [Fact]
    public async Task Page_and_files_say_the_same_and_every_file_is_a_disclosure_with_a_mark_and_without_a_formula()
    {
        var (evaluator, _, round) = await Told((20, 16), (0, 0), words: n => "=1+1");
        await Closed(async () =>
        {
            var eva = await (await evaluator.Browse()).Open($"/surveys/rounds/{round}");
            var shown = eva.Page.QuerySelectorAll("main section").SelectMany(s => s.QuerySelectorAll("tbody tr").Select(r => string.Join(';', r.Children.Select(c => c.TextContent.Trim())))).ToList();
            Assert.True(shown.Count > 10);
            var before = (await house.Log()).Max(e => e.Id);
            await eva.Open($"/surveys/rounds/{round}/csv");
            var entry = Assert.Single(await house.Log(before));
            Assert.Equal(("survey_export", "disclosure"), (entry.Act, await house.Peek<string>("select class from bot.act_log where id = $1", entry.Id)));
            var csv = Encoding.UTF8.GetString(eva.Bytes).Split('\n').Select(l => l.TrimEnd('\r')).ToList();
            Assert.Contains("Made for Erna Evaluersen", csv[0]);
            foreach (var line in shown) Assert.Contains(csv, l => l.EndsWith(line, StringComparison.Ordinal));
            Assert.Equal(16, csv.Count(l => l.Contains(";'=1+1;", StringComparison.Ordinal)));
            Assert.DoesNotContain(csv, l => l.Split(';').Any(c => c.StartsWith('=')));
            await eva.Open($"/surveys/rounds/{round}/excel");
            using var book = SpreadsheetDocument.Open(new MemoryStream(eva.Bytes), false);
            Assert.Equal(["Results of a round", "Codebook"], book.WorkbookPart!.Workbook!.Descendants<Sheet>().Select(s => s.Name!.Value));
            Assert.Empty(new DocumentFormat.OpenXml.Validation.OpenXmlValidator().Validate(book));
            var cells = book.WorkbookPart.WorksheetParts.SelectMany(p => p.Worksheet!.Descendants<Cell>()).Select(c => c.InnerText).ToList();
            foreach (var said in (string[])["Jeg får den støtte, jeg har brug for", "Hva er vanskeligst", "Left out"]) Assert.Contains(said, cells);
            Assert.All(book.WorkbookPart.WorksheetParts, p => Assert.Empty(p.Worksheet!.Descendants<CellFormula>()));
        });
    }

    [Fact]
    public async Task Nobody_else_finds_results_or_files()
    {
        var (_, _, round) = await Told((6, 6), (0, 0));
        await Closed(async () =>
        {
            foreach (var hat in (Role[])[Role.Assessor, Role.Mentor, Role.Coach, Role.Referrer, Role.Security, Role.TrainingLead, Role.DataProtection, Role.Administrator])
            {
                var other = await (await _world.Somebody($"Prøve {hat}", World.East, hat)).Browse();
                foreach (var path in (string[])["", "/csv", "/excel"]) Assert.Equal(HttpStatusCode.NotFound, (await other.Open($"/surveys/rounds/{round}{path}")).Status);
            }
        });
    }

    /// <summary>Ten days later, and back: the days of other stories stay.</summary>
    private async Task Closed(Func<Task> look)
    {
        var now = house.Clock.GetUtcNow();
        house.Clock.Set(now.AddDays(10));
        try { await look(); }
        finally { house.Clock.Set(now); }
    }
}
