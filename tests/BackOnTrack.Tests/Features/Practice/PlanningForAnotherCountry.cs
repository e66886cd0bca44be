using System.Net;
using AngleSharp.Dom;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Claims;
using BackOnTrack.Domain.Practice;
using BackOnTrack.Features.Practice;
using BackOnTrack.Tests.Features.Mentors;
using BackOnTrack.Tests.House;
using BackOnTrack.Web;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace BackOnTrack.Tests.Features.Practice;

public sealed class PlanningForAnotherCountry(TestHouse house) : IClassFixture<TestHouse>
{
    private readonly World _world = house.World;
    private readonly Words _words = new(strict: true);

    [Fact]
    public async Task A_scenario_is_begun_with_defaults_changed_and_read_with_what_it_comes_to()
    {
        var browser = await (await (await _world.Evaluator()).Browse()).Open("/scenarios/new");
        await browser.Fill("Name", "Frivillige").Press("Begin");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains("Say which country", browser.Errors);
        Assert.Equal("Frivillige", browser.Page.QuerySelector("#Input_Name")!.GetAttribute("value"));
        await browser.Fill("Country", "Testland").Fill("Pay", "FeePerHour").Fill("Level", "Vocational").Press("Begin");
        Assert.EndsWith("/edit", browser.Path);
        Assert.Contains("about 40 inquiries in the project years", browser.Text);

        await browser.Fill("Estimates[0].Likely", "5").Press("Keep as a new version");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains("Low is at most likely", browser.Errors);
        Assert.Equal("5", browser.Page.QuerySelector("[name='Input.Estimates[0].Likely']")!.GetAttribute("value"));
        await browser.Fill("Estimates[0].Likely", "18").Fill("Estimates[0].From", "Seventeen inquiries of our own in 2025").Fill("Legal[0].State", "InPlace").Press("Keep as a new version");
        Assert.Equal(HttpStatusCode.OK, browser.Status);
        Assert.Contains("Version 2", browser.Text);
        Assert.Contains("Seventeen inquiries of our own", browser.Text);
        Assert.Contains("9 of 10", browser.Text);

        var plan = AdoptionPlan.Begin("Frivillige", "Testland", PayModel.FeePerHour, EducationLevel.Vocational, Programme.Default, 12, new(2026, 3, 10));
        plan = plan with { Estimates = [new() { Low = 8, Likely = 18, High = 20 }, .. plan.Estimates.Skip(1)], Legal = [.. plan.Legal.Select((l, i) => i == 0 ? l with { State = LegalState.InPlace } : l)] };
        var total = AdoptionNeed.Of(plan)[0].Of[Need.Total];
        var row = browser.Page.QuerySelectorAll("tr").First(r => r.QuerySelector("th")?.TextContent == "All together");
        Assert.Equal([total.Least, total.Likely, total.Most], row.QuerySelectorAll("td").Select(td => decimal.Parse(td.TextContent, System.Globalization.NumberStyles.Number, System.Globalization.CultureInfo.GetCultureInfo("en-GB"))), (a, b) => Math.Abs(a - b) <= 0.5m);

        await browser.Open($"{browser.Path}?edition=1");
        Assert.Contains("An older version", browser.Text);
        Assert.DoesNotContain("Seventeen inquiries", browser.Text);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.Open($"{browser.Path.Split('?')[0]}?edition=3")).Status);
    }

    [Fact]
    public async Task Who_saved_second_sees_what_the_first_assumed_and_loses_nothing()
    {
        var (eva, karla) = (await _world.Evaluator(), await _world.Coordinator("Karla"));
        var id = await _world.Scenario(eva, "To på en gang");
        var (first, second) = (await (await eva.Browse()).Open($"/scenarios/{id}/edit"), await (await karla.Browse()).Open($"/scenarios/{id}/edit"));
        await first.Fill("Estimates[7].Likely", "11").Press("Keep as a new version");
        await second.Fill("Estimates[7].Likely", "13").Press("Keep as a new version");
        Assert.Equal(HttpStatusCode.Conflict, second.Status);
        foreach (var both in (string[])["8 – 11 – 16", "8 – 13 – 16"]) Assert.Contains(both, second.Text);
        Assert.Equal("13", second.Page.QuerySelector("[name='Input.Estimates[7].Likely']")!.GetAttribute("value"));
        await second.Press("Keep as a new version");
        Assert.Equal(HttpStatusCode.OK, second.Status);
        Assert.Equal(3, await house.Peek<int>("select edition from bot.adoption_scenario where id = $1", id));
    }

    [Fact]
    public async Task Two_scenarios_stand_side_by_side_with_what_they_assume_and_need_differently()
    {
        var eva = await _world.Evaluator();
        var (a, b) = (await _world.Scenario(eva, "Med honorar"), await _world.Scenario(eva, "Uden honorar", PayModel.Volunteer));
        var browser = await (await eva.Browse()).Open($"/scenarios/compare?a={a}&b={b}");
        Assert.Contains("Volunteer, expenses only", browser.Text);
        var pay = browser.Page.QuerySelectorAll("tr").First(r => r.QuerySelector("th")?.TextContent == "Pay of mentors" && r.QuerySelectorAll("td").Length == 3).QuerySelectorAll("td").Select(td => td.TextContent).ToList();
        Assert.StartsWith("0 (0 – 0)", pay[1], StringComparison.Ordinal);
        Assert.Equal("-" + pay[0].Split(' ')[0], pay[2]);
        Assert.Equal(HttpStatusCode.OK, (await browser.Open($"/scenarios/compare?a={a}")).Status);
        Assert.Equal(HttpStatusCode.OK, (await browser.Open($"/scenarios/compare?a={Guid.NewGuid()}&b={b}")).Status);
    }

    [Fact]
    public async Task Both_files_hold_every_need_and_assumption_no_formula_and_leave_an_entry_of_disclosure()
    {
        var eva = await _world.Evaluator();
        var id = await _world.Scenario(eva, "=2+5");
        var after = await house.Peek<long>("select max(id) from bot.act_log");
        var browser = await eva.Browse();
        await browser.Open($"/scenarios/{id}/csv");
        var csv = System.Text.Encoding.UTF8.GetString(browser.Bytes);
        Assert.All(Enum.GetValues<Assumption>().Where(a => a is not Assumption.Pay), a => Assert.Contains(_words.In("en")[$"Practice.Assumption.{a}"], csv));
        Assert.Contains("'=2+5", csv);
        Assert.Contains($"Made for {eva.Name}", csv.Split('\n')[0]);
        await browser.Open($"/scenarios/{id}/excel");
        Assert.Equal(["adoption_export done", "adoption_export done"], (await house.Log(after)).Where(e => e.Act.StartsWith("adoption", StringComparison.Ordinal)).Select(e => $"{e.Act} {e.Outcome}"));
        using var book = SpreadsheetDocument.Open(new MemoryStream(browser.Bytes), false);
        var cells = book.WorkbookPart!.WorksheetParts.SelectMany(p => p.Worksheet.Descendants<Cell>()).ToList();
        Assert.Equal(3, book.WorkbookPart.WorksheetParts.Count());
        Assert.All(cells, c => Assert.Null(c.CellFormula));
        Assert.Contains(cells, c => c.InnerText.StartsWith("'=2+5", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_it_costs_is_counted_by_kind_hidden_where_few_and_carried_by_who_pays()
    {
        house.Clock.Set(new(2026, 3, 10, 11, 0, 0, TimeSpan.Zero));
        var (eva, karla) = (await _world.Evaluator(), await _world.Coordinator("Karla med pengene"));
        var browser = await (await karla.Browse()).Open("/costs/funding");
        await browser.Fill("Name", "Den opdigtede fond").Fill("Percent", "60").Fill("From", "01-01-2025").Fill("Until", "01-01-2026").Press("Save");
        Assert.Contains("Den opdigtede fond", browser.Text);
        await browser.Fill("Name", "For meget").Fill("Percent", "41").Fill("From", "01-06-2025").Press("Save");
        Assert.Contains("At most 40 per cent are left", browser.Errors);
        await browser.Open("/costs/rates");
        foreach (var (kind, amount) in new[] { ("CoordinationMonth", "10000"), ("TrainingDay", "500") }) await (await browser.Open("/costs/rates")).Fill("Kind", kind).Fill("Amount", amount).Fill("From", "01-01-2025").Press("Save");
        Assert.Contains("10,000.00", browser.Text);

        var cohort = Guid.NewGuid();
        await house.Force("insert into bot.cohort (id, name, place, seats, first_day, last_day, planned_by, planned_at) values ($1, 'Opdigtet hold', 'Prøveby', 12, '2025-06-01', '2025-06-02', $2, '2025-01-01')", cohort, karla.Id);
        await house.Force("insert into bot.cohort_day (id, cohort, day, \"on\", \"from\", until, trainers) select gen_random_uuid(), $1, n, date '2025-05-31' + n, '09:00', '15:00', 'Opdigtet' from generate_series(1, 2) n", cohort);
        // Five mentors at two days of training each and nobody with a claim: training is said, hours of so few are not.
        foreach (var n in Enumerable.Range(0, 5))
        {
            var mentor = await _world.NewMentor(karla, $"Mentor nummer {n}");
            await house.Force("insert into bot.attendance (id, mentor, unit, day, \"on\", present, cohort_day, recorded_by, recorded_at) select gen_random_uuid(), $1, 1, d.day, d.\"on\", true, d.id, $1, '2025-06-01' from bot.cohort_day d", mentor.Id);
        }
        await browser.Open("/costs?period=2025");
        Assert.Contains("10 days attended", browser.Text);
        Assert.Contains("DKK 5,000.00", browser.Text);
        Assert.Contains("DKK 120,000.00", browser.Text);
        Assert.Contains("DKK 125,000.00", browser.Text); // the sum of what is shown
        Assert.Contains("DKK 75,000.00", browser.Text); // sixty per cent of it
        Assert.Contains("DKK 50,000.00", browser.Text); // and what nobody else pays
        Assert.Contains("too few people", browser.Text);
        Assert.Contains("Not said: it would tell what few people cost", browser.Text);

        await browser.Follow("Download as CSV");
        var csv = System.Text.Encoding.UTF8.GetString(browser.Bytes);
        Assert.Contains("Made for Karla med pengene", csv.Split('\n')[0]);
        foreach (var line in (string[])["Training;10 days attended;DKK\u00A05,000.00", "Sum of what is shown;;DKK\u00A0125,000.00", "Den opdigtede fond;60", " %;DKK\u00A075,000.00", "Travel;too few people;too few people", "per claimed hour;Not said"])
            Assert.Contains(line, csv);
        var before = (await house.Log()).Max(e => e.Id);
        await browser.Open("/costs/excel?period=2025");
        var entry = Assert.Single(await house.Log(before));
        Assert.Equal(("figure_export", "disclosure"), (entry.Act, await house.Peek<string>("select class from bot.act_log where id = $1", entry.Id)));
        using (var book = SpreadsheetDocument.Open(new MemoryStream(browser.Bytes), false))
        {
            Assert.Empty(new DocumentFormat.OpenXml.Validation.OpenXmlValidator().Validate(book));
            Assert.All(book.WorkbookPart!.WorksheetParts, p => Assert.StartsWith("Made for Karla", p.Worksheet.Descendants<Cell>().First().InnerText, StringComparison.Ordinal));
            Assert.All(book.WorkbookPart.WorksheetParts, p => Assert.Empty(p.Worksheet.Descendants<CellFormula>()));
            Assert.Contains(book.WorkbookPart.WorksheetParts.SelectMany(p => p.Worksheet.Descendants<Cell>()), c => c.DataType!.Value == CellValues.Number && c.InnerText == "125000.00"); // to be counted with
        }

        var evaluator = await (await eva.Browse()).Open("/costs?period=2025");
        Assert.Contains("10 days attended", evaluator.Text);
        var other = await (await (await _world.Coordinator("Kirsten i Vest", World.West)).Browse()).Open("/costs?period=2025");
        Assert.DoesNotContain("10 days attended", other.Text);
    }

    [Fact]
    public async Task What_differs_between_two_packs_is_said_in_words_page_by_page()
    {
        var browser = await (await _world.Somebody("Tove", World.East, Role.TrainingLead)).Browse();
        await browser.Open("/packs?a=denmark&b=norway");
        var cells = browser.Page.QuerySelectorAll("tbody th, tbody td").Select(c => c.TextContent).ToList();
        for (var page = 2; browser.Page.QuerySelector("a[rel=next]") is not null; page++)
            cells.AddRange((await browser.Open($"/packs?a=denmark&b=norway&p={page}")).Page.QuerySelectorAll("tbody th, tbody td").Select(c => c.TextContent));
        var said = string.Join('\n', cells);
        foreach (var words in (string[])["Where days begin and end", "Europe/Oslo", "Currency", "NOK", "Before release: Debt", "Debt advice, six months before", "NAV (labour and welfare office), six months before", "Constitution Day", "17 May 2026", "Labour Day", "not in this pack", "The ministry and the security service (PST)", "Norsk: \"Saksbehandler i friomsorgen\"", "KiF-rådgiver",
            "Months the file of a mentor who left is kept", "Months the file of a mentee is kept after the last ending", "120", "Checks that hold as long as somebody is a mentor", "Criminal record certificate", "How a mentor is usually paid", "Country"])
            Assert.Contains(words, said);
        Assert.DoesNotMatch(@"\b[a-z]+_[a-z]+\b|Practice\.|[a-z]{3}[A-Z][a-z]{2}", said);
        await browser.Open("/packs?a=denmark&b=norway");
        Assert.Contains("How long things are kept: 2", browser.Text);
        await browser.Open("/packs?a=denmark&b=denmark");
        Assert.Contains("0 differences", browser.Text);
        Assert.Equal(HttpStatusCode.OK, (await browser.Open("/packs?a=../../etc&b=nowhere")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await (await _world.Referrer("Rune")).Browse()).Open("/packs")).Status);
    }
}
