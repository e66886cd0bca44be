using System.IO.Compression;
using System.Net;
using System.Text;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Evaluation;
using BackOnTrack.Tests.House;
using BackOnTrack.Web;
using DocumentFormat.OpenXml.Packaging;

namespace BackOnTrack.Tests.Features.Evaluation;

public sealed class ReadingFigures(TestHouse house) : IClassFixture<TestHouse>
{
    private readonly World _world = house.World;
    private const string Year = "period=2025&asat=2025-12-31";

    [Fact]
    public async Task The_evaluator_reads_every_indicator_with_n_and_what_it_cannot_show()
    {
        await _world.Asked(12, "mentorship");
        await _world.Asked(8, "not_motivated");
        await _world.Asked(6, "open");
        var eva = await (await _world.Evaluator()).Browse();
        await eva.Open("/");
        await eva.Follow("Figures");
        Assert.Equal(HttpStatusCode.OK, eva.Status);
        await eva.Open($"/figures?{Year}");
        Assert.Contains("1. Funnel of inquiries", eva.Text);
        Assert.Contains("21. Cost per hour", eva.Text);
        Assert.Contains("10. Relationship check Working together, the mentee's view:", eva.Text);
        await eva.Open($"/figures/1?{Year}");
        Assert.Contains("What it cannot show", eva.Text);
        Assert.NotEmpty(eva.Page.QuerySelectorAll("main svg[role=img]"));
        Assert.Contains("Inquiries by outcome: by unit, by establishment, by legal status, by referrer.", eva.Text);
        for (var n = 1; n <= 21; n++)
        {
            await eva.Open($"/figures/{n}?{Year}");
            Assert.True(eva.Status is HttpStatusCode.OK, $"Indicator {n}: {eva.Status}");
        }
        await eva.Open($"/figures/16?{Year}");
        Assert.Contains("Endings by reason: only in all.", eva.Text);
        Assert.Equal(HttpStatusCode.NotFound, (await eva.Open("/figures/22")).Status);
    }

    [Fact]
    public void Every_indicator_says_in_three_languages_of_whom_n_is()
    {
        var words = new Words(strict: true);
        foreach (var (language, says) in new[] { ("en", "n is "), ("da", "n er "), ("nb", "n er ") })
            Assert.All(Catalogue.Indicators, i => Assert.Contains(says, words.In(language)[$"Evaluation.Denominator.{i.Number}"], StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_coordinator_has_the_figures_of_the_own_unit_and_whoever_leads_the_training_those_about_mentors()
    {
        await _world.Asked(9, "mentorship", World.West, "2024-05-01", 3);
        await _world.Asked(7, "no_mentor", World.West, "2024-05-01", 3);
        await _world.Asked(5, "no_mentor", World.East, "2024-05-01");
        var west = await (await _world.Coordinator("Viggo", World.West)).Browse();
        await west.Open("/figures/1?period=2024");
        Assert.Contains("All 16", west.Text);
        Assert.Contains("by unit", west.Text);
        Assert.DoesNotContain("Øst", west.Text);
        var eva = await (await _world.Evaluator()).Browse();
        Assert.Contains("All 21", (await eva.Open("/figures/1?period=2024")).Text);

        await house.Force("update bot.mentee set restricted = true where id = (select mentee from bot.inquiry where received_on = '2024-05-01' and unit = 1 limit 1)");
        Assert.Contains("All 20", (await eva.Open("/figures/1?period=2024")).Text); // a restricted file is in no figure

        var lead = await (await _world.Somebody("Tove", World.East, Role.TrainingLead)).Browse();
        await lead.Open("/figures");
        Assert.Contains("17. Mentors", lead.Text);
        Assert.DoesNotContain("Funnel", lead.Text);
        Assert.Equal(HttpStatusCode.NotFound, (await lead.Open("/figures/1")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await lead.Open("/figures/report")).Status);
        foreach (var hat in (Role[])[Role.Assessor, Role.Mentor, Role.Coach, Role.Security, Role.Administrator, Role.Referrer])
            Assert.Equal(HttpStatusCode.NotFound, (await (await (await _world.Somebody($"Prøve {hat}", World.East, hat)).Browse()).Open("/figures")).Status);
    }

    [Fact]
    public async Task Working_together_is_counted_item_by_item_in_both_views_and_medians_stay_inside()
    {
        foreach (var (n, level) in ((string[])["not_at_all", "a_little", "partly", "mostly", "completely"]).Index()) await _world.Answered(6, level, $"2024-05-0{n + 1}");
        var eva = await (await _world.Evaluator()).Browse();
        await eva.Open("/figures/10?period=2024&asat=2024-12-31");
        Assert.Contains("Working together, the mentee's view", eva.Text);
        Assert.Contains("Working together, the mentor's view", eva.Text);
        var listens = Rows(eva, "Working together, the mentee's view").Single(r => r.StartsWith("My mentor listens", StringComparison.Ordinal));
        Assert.Matches("^My mentor listens to what matters to me 30 6 6 6 6 6 .*Partly$", listens);
        Assert.Matches(" 30 6 6 6 6 6 .*Partly$", Rows(eva, "Working together, the mentor's view")[0]);
        foreach (var word in (string[])["total", "score", "mean"]) Assert.DoesNotContain(Rows(eva, "Working together, the mentee's view"), r => r.Contains(word, StringComparison.OrdinalIgnoreCase));

        await eva.Open("/figures/10/release?period=2024&asat=2024-12-31&measure=RelationshipOfMentee&by=Total");
        Assert.DoesNotContain("Median", eva.Text);
        Assert.DoesNotMatch(" 6 6", eva.Text);

        // What was written down later was not known then; and of those who were, nobody said one of the five.
        await house.Force("update bot.relationship_check set recorded_at = '2025-02-01' where date = '2024-05-02'");
        await eva.Open("/figures/10?period=2024&asat=2024-12-31");
        Assert.Matches("^My mentor listens to what matters to me 24 hidden hidden 6 6 6 ", Rows(eva, "Working together, the mentee's view")[0]);
    }

    private static List<string> Rows(Visitor page, string caption) => [.. page.Page.QuerySelectorAll("main table").First(t => t.QuerySelector("caption")?.TextContent == caption)
        .QuerySelectorAll("tbody tr").Select(r => string.Join(' ', r.Children.Select(c => c.TextContent.Trim())))];

    [Fact]
    public async Task Of_few_the_median_stands_and_no_mean()
    {
        var eva = await (await _world.Evaluator()).Browse();
        foreach (var (more, on, all, mean) in new[] { (19, "2022-12-20", "19", false), (1, "2022-12-21", "20", true) })
        {
            await _world.Asked(more, "no_mentor", World.East, on);
            await _world.Declined(on);
            await eva.Open("/figures/3?period=2023");
            var row = eva.Page.QuerySelector("main table tbody tr")!.QuerySelectorAll("th, td").Select(cell => cell.TextContent.Trim()).ToArray();
            Assert.Equal(("All", all, "14 days", "14 days", mean ? "14.0 days" : "–"), (row[0], row[1], row[2], row[3], row[4]));
            Assert.Contains("Where fewer than 20 are counted", eva.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Too_few_are_hidden_and_so_is_what_they_could_be_worked_out_from()
    {
        await _world.Asked(20, "mentorship", World.East, "2023-03-01");
        await _world.Asked(2, "withdrawn", World.East, "2023-03-01");
        var eva = await (await _world.Evaluator()).Browse();
        await eva.Open("/figures/2?period=2023");
        var total = eva.Page.QuerySelectorAll("main table").First(t => t.QuerySelector("caption")?.TextContent == "Inquiries that led to a mentorship");
        Assert.Matches("All\\s+22\\s+hidden\\s+hidden", string.Join(' ', total.QuerySelectorAll("tbody th, tbody td").Select(c => c.TextContent.Trim())));
        Assert.Contains("fewer than 5 people", eva.Text);
    }

    [Fact]
    public async Task A_division_of_which_no_row_may_be_said_has_no_table_and_rows_without_a_number_are_left_out_and_counted()
    {
        foreach (var (many, place, status) in new[] { (12, 1, "sentenced"), (9, 2, "sentenced"), (1, 3, "remand"), (1, 4, "remand") })
            await _world.Asked(many, "mentorship", World.East, "2020-03-01", place, status);
        await _world.Declined("2020-03-01");
        house.Clock.Set(new(2022, 3, 10, 11, 0, 0, TimeSpan.Zero));
        var eva = await (await _world.Evaluator()).Browse();
        await eva.Open("/figures/3?period=2020");
        var captions = eva.Page.QuerySelectorAll("main table caption").Select(c => c.TextContent.Trim()).ToList();
        Assert.Contains("Days from inquiry to decision, by establishment", captions);
        Assert.DoesNotContain("Days from inquiry to decision, by legal status", captions); // 21 of 23 would say that two are the rest
        Assert.Contains("Divided so, no row may be said:", eva.Text);
        Assert.Contains("Days from inquiry to decision, by legal status", eva.Text);
        Assert.Contains("rows of which nothing may be said are left out.", eva.Text);
        Assert.DoesNotContain(Rows(eva, "Days from inquiry to decision, by establishment"), r => r.Contains("hidden", StringComparison.Ordinal));
        house.Clock.Set(new(2026, 3, 10, 11, 0, 0, TimeSpan.Zero));
    }

    [Fact]
    public async Task Page_and_files_say_the_same_and_every_file_is_a_disclosure_with_a_mark()
    {
        await _world.Asked(11, "mentorship", World.East, "2025-02-01");
        await _world.Asked(7, "not_in_target_group", World.East, "2025-02-01");
        await house.Force("update bot.establishment set name = '=2+2' where id = 4");
        var eva = await (await _world.Evaluator()).Browse();
        await eva.Open($"/figures/2?{Year}");
        var shown = eva.Page.QuerySelectorAll("main table").SelectMany(t => t.QuerySelectorAll("tbody tr").Select(r => (Table: t.QuerySelector("caption")!.TextContent, Cells: r.Children.Select(c => c.TextContent).ToArray())))
            .Where(r => r.Cells.Length == 5).ToList();
        Assert.NotEmpty(shown);

        var before = (await house.Log()).Max(e => e.Id);
        await eva.Open($"/figures/csv?{Year}");
        var csv = Encoding.UTF8.GetString(eva.Bytes).Split('\n').Select(l => l.TrimEnd('\r')).ToList();
        var entry = Assert.Single(await house.Log(before));
        Assert.Equal(("figure_export", "done"), (entry.Act, entry.Outcome));
        Assert.Equal("disclosure", await house.Peek<string>("select class from bot.act_log where id = $1", entry.Id));
        Assert.Contains("Made for Eva Evaluersen", csv[0]);
        foreach (var (table, cells) in shown)
            Assert.Contains(csv, l => l.Contains(table, StringComparison.Ordinal) && l.Contains($";{(cells[0].StartsWith('=') ? "'" : "")}{cells[0]};Share;{cells[4]}", StringComparison.Ordinal));
        Assert.DoesNotContain(csv, l => l.Split(';').Any(c => c.StartsWith('=')));

        await eva.Open($"/figures/excel?{Year}");
        using var book = SpreadsheetDocument.Open(new MemoryStream(eva.Bytes), false);
        Assert.Equal(["Figures", "Codebook"], book.WorkbookPart!.Workbook!.Descendants<DocumentFormat.OpenXml.Spreadsheet.Sheet>().Select(s => s.Name!.Value));
        Assert.Empty(new DocumentFormat.OpenXml.Validation.OpenXmlValidator().Validate(book));
        var cellsOfBook = book.WorkbookPart.WorksheetParts.SelectMany(p => p.Worksheet!.Descendants<DocumentFormat.OpenXml.Spreadsheet.Cell>()).Select(c => c.InnerText).ToList();
        Assert.Contains("Not how many would have needed a mentor and were never asked about.", cellsOfBook);
        Assert.All(book.WorkbookPart.WorksheetParts, p => Assert.Empty(p.Worksheet!.Descendants<DocumentFormat.OpenXml.Spreadsheet.CellFormula>()));
        await house.Force("update bot.establishment set name = 'KiF Prøvestad' where id = 4");
    }

    [Fact]
    public async Task The_report_has_every_section_in_order_and_says_where_nothing_is_recorded()
    {
        var eva = await (await _world.Evaluator()).Browse();
        await eva.Open("/figures/report?period=2023");
        var headings = eva.Page.QuerySelectorAll("main h2").Select(h => h.TextContent).ToList();
        Assert.Equal(Enumerable.Range(1, 21), headings.Where(h => char.IsDigit(h[0])).Select(h => int.Parse(h.Split('.')[0], System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Contains("1 January 2023 – 31 December 2023", eva.Text);
        Assert.Contains("Nothing recorded.", eva.Text);
        Assert.Contains("no figure about reconviction", eva.Text);
        Assert.Equal("How the figures are to be read", headings[0]);
        Assert.Contains("What it costs and who pays", headings);
        Assert.Contains("Sum of what is shown", eva.Text);
        await eva.Open("/figures/report/word?period=2023");
        using var word = WordprocessingDocument.Open(new MemoryStream(eva.Bytes), false);
        var text = word.MainDocumentPart!.Document!.Body!.InnerText;
        Assert.True(headings.TrueForAll(h => text.Contains(h, StringComparison.Ordinal)));
        Assert.Empty(new DocumentFormat.OpenXml.Validation.OpenXmlValidator().Validate(word));
        using var zip = new ZipArchive(new MemoryStream(eva.Bytes));
        Assert.DoesNotContain(zip.Entries, e => e.FullName.StartsWith("docProps", StringComparison.Ordinal));
    }

    [Fact]
    public async Task On_paper_a_measure_is_one_table_with_its_divisions_and_in_word_its_drawing_is_a_chart()
    {
        await _world.Asked(12, "mentorship", World.East, "2019-03-01", 1);
        await _world.Asked(9, "no_mentor", World.East, "2019-03-01", 1);
        await _world.Asked(8, "withdrawn", World.West, "2019-03-01", 3);
        house.Clock.Set(new(2021, 3, 10, 11, 0, 0, TimeSpan.Zero));
        var eva = await (await _world.Evaluator()).Browse();
        await eva.Open("/figures/report?period=2019");
        var captions = eva.Page.QuerySelectorAll("main table caption").Select(c => c.TextContent).ToList();
        Assert.Equal(["Inquiries by outcome", "Inquiries by outcome, divided", "Inquiries that led to a mentorship"], captions.Where(c => c.StartsWith("Inquiries", StringComparison.Ordinal) && !c.EndsWith("year by year", StringComparison.Ordinal)));
        Assert.Contains(Rows(eva, "Inquiries that led to a mentorship"), r => r.StartsWith("by unit: Øst 21 ", StringComparison.Ordinal));
        Assert.DoesNotContain("Which of the two is not said", eva.Text); // once, at the beginning, it stands in other words
        await eva.Open("/figures/report/word?period=2019");
        using var word = WordprocessingDocument.Open(new MemoryStream(eva.Bytes), false);
        Assert.Empty(new DocumentFormat.OpenXml.Validation.OpenXmlValidator().Validate(word).Select(e => $"{e.Path?.XPath}: {e.Description}"));
        var main = word.MainDocumentPart!;
        var bars = main.ChartParts.Select(p => p.ChartSpace!.Descendants<DocumentFormat.OpenXml.Drawing.Charts.StringPoint>().Select(s => s.InnerText).ToList()).Single(p => p.Exists(words => words.StartsWith("Mentorship:", StringComparison.Ordinal)));
        Assert.Equal(["Mentorship: 12", "No mentor: 9"], bars.Order(StringComparer.Ordinal)); // the eight are hidden: without them nobody would be left for the other outcomes
        Assert.Single(main.Document!.Descendants<DocumentFormat.OpenXml.Drawing.Wordprocessing.DocProperties>(), d => d.Description!.Value!.StartsWith("Inquiries by outcome. ", StringComparison.Ordinal));
        house.Clock.Set(new(2026, 3, 10, 11, 0, 0, TimeSpan.Zero));
    }

    [Fact]
    public async Task Figures_about_mentors_are_those_of_the_last_day()
    {
        var (karla, carl) = (await _world.Coordinator("Karla Korps"), await _world.Coach("Carl"));
        for (var i = 0; i < 12; i++) await Mentors.CorpsStory.Mentor(_world, karla, $"Tæller {i}", carl);
        house.Clock.Set(new(2027, 2, 1, 11, 0, 0, TimeSpan.Zero));
        await Mentors.CorpsStory.NewMentor(_world, karla, "Kommet Siden");
        var lead = await (await _world.Somebody("Tea", World.East, Role.TrainingLead)).Browse();
        await lead.Open("/figures/17?period=2026");
        Assert.Matches("Has every day of the training 12", lead.Text);
        Assert.DoesNotContain("Tæller", lead.Text);
        house.Clock.Set(new(2026, 3, 10, 11, 0, 0, TimeSpan.Zero));
    }
}
