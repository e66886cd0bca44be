using System.Net;
using System.Text;
using System.Text.Json;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Research;
using BackOnTrack.Features.Research;
using BackOnTrack.Tests.Features.Assessment;
using BackOnTrack.Tests.Features.Evaluation;
using BackOnTrack.Tests.House;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace BackOnTrack.Tests.Features.Research;

public sealed class GivingRowsOut(TestHouse house) : IClassFixture<TestHouse>
{
    private readonly World _world = house.World;

    private static Refusal Refused<T>(Outcome<T> outcome)
    {
        Assert.False(outcome.Accepted(out _, out var refusals));
        return Assert.Single(refusals);
    }

    private async Task<(Person Eva, Person Dorte, Guid Id)> Asked(int year, Action<ResearchInput>? more = null)
    {
        await _world.Many(year);
        var (eva, dorte) = (await _world.Evaluator(), await _world.Protector());
        return (eva, dorte, (await eva.Asks(ResearchStory.About(await _world.ResearchBody(), year, more))).Value());
    }

    private static string[][] Lines(byte[] csv) => [.. Encoding.UTF8.GetString(csv).TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split(';'))];

    [Fact]
    public async Task A_second_person_approves_with_the_report_before_them_and_whoever_asked_fetches_what_was_frozen()
    {
        var (eva, dorte, id) = await Asked(2025, i => i.Unit = Width.Fine);
        var protector = await dorte.Browse();
        await protector.Open("/");
        Assert.Contains("Opdigtet projekt 2025", protector.Text);
        await protector.Open(protector.Page.QuerySelectorAll("main a").Single(a => a.GetAttribute("href")!.Contains(id.ToString(), StringComparison.Ordinal)).GetAttribute("href")!);
        Assert.Contains("29 people. Groups before anything is left out: 2", protector.Text);
        await protector.Fill("Yes", "true").Press("Decide");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, protector.Status);
        Assert.Contains("Say that you have read the report", protector.Errors);
        Assert.Contains("Enter a date", protector.Errors);
        await protector.Fill("Read", "true").Fill("ReadyUntil", "1/9/2026").Press("Decide");
        Assert.Contains("At the latest 9 May 2026", protector.Errors);
        await protector.Fill("ReadyUntil", "24/3/2026").Press("Decide");
        Assert.Equal($"/research/{id}", protector.Path);
        Assert.Contains("Can be fetched until 24 March 2026", protector.Text);
        Assert.Equal(HttpStatusCode.NotFound, (await protector.Open($"/research/{id}/download")).Status);

        var browser = await eva.Browse();
        await browser.Open($"/research/{id}");
        await browser.Follow("Fetch the research file");
        await browser.Press("Fetch a copy");
        Assert.Contains("This must be answered", browser.Errors);
        await browser.Fill("As", "Csv").Press("Fetch a copy");
        Assert.Contains("research-2025-2025.csv", browser.Heads["Content-Disposition"]);
        var csv = Lines(browser.Bytes);
        Assert.Equal(["Row", "LegalStatus", "Unit", "Outcome"], csv[2]);
        var rows = csv.Skip(3).ToList();
        Assert.Equal(73, rows.Count);
        Assert.Equal(73, rows.Select(r => r[0]).Distinct().Count());
        Assert.Equal(["InPrison 1 Mentorship 30", "InPrison 1 NoMentorship 14", "InPrison 2 Mentorship 16", "InPrison 2 NoMentorship 13"],
            rows.GroupBy(r => string.Join(' ', r.Skip(1))).Select(g => $"{g.Key} {g.Count()}").Order(StringComparer.Ordinal));

        await browser.Open($"/research/{id}/download");
        await browser.Fill("As", "Excel").Press("Fetch a copy");
        using var book = SpreadsheetDocument.Open(new MemoryStream(browser.Bytes), false);
        Assert.Equal(["Rows", "Codebook"], book.WorkbookPart!.Workbook!.Descendants<Sheet>().Select(s => s.Name!.Value));
        var sheets = book.WorkbookPart.Workbook.Descendants<Sheet>().Select(s => ((WorksheetPart)book.WorkbookPart.GetPartById(s.Id!)).Worksheet!).ToList();
        string[][] Cells(Worksheet sheet) => [.. sheet.Descendants<Row>().Select(r => r.Elements<Cell>().Select(c => c.InnerText).ToArray())];
        Assert.Equal(rows.Select(r => string.Join(';', r)), Cells(sheets[0]).Skip(3).Select(r => string.Join(';', r))); // frozen: the same rows in the same order
        Assert.All(sheets, s => Assert.Empty(s.Descendants<CellFormula>()));
        var codebook = Cells(sheets[1]);
        foreach (var (column, at) in csv[2].Select((c, i) => (c, i)).Skip(1))
            Assert.All(rows.Select(r => r[at]).Distinct(), value => Assert.Contains(codebook, line => line is [var v, _, _, var code, { Length: > 0 }] && v == column && code == value));
        Assert.Contains(codebook, line => line is ["Unit", _, "May be known from elsewhere", "2", "Vest"]);
        var check = await house.Peek<string>("select \"check\" from bot.research_request where id = $1", id);
        Assert.Contains(codebook, line => line.Contains(check));
    }

    [Fact]
    public async Task Rows_of_mentorships_say_how_they_went_and_leave_out_what_was_a_mistake_or_is_restricted()
    {
        await _world.Accompanied(12, "2022-02-01", minutes: 2400, ended: "2022-12-01", released: "2022-11-01");
        await _world.Accompanied(11, "2022-03-01", minutes: 300);
        await _world.Accompanied(3, "2022-03-01", minutes: 300, ended: "2022-03-02", reason: "mistake");
        await _world.Accompanied(2, "2022-03-01", minutes: 300, restricted: true);
        await _world.Accompanied(4, "2020-12-31", minutes: 300);
        var (eva, dorte, body) = (await _world.Evaluator(), await _world.Protector(), await _world.ResearchBody());
        var browser = await (await eva.Browse()).Open("/research/new");
        await browser.Fill("Recipient", body.ToString()).Fill("Project", "Forløb 2022").Fill("Purpose", "Effect").Fill("Ground", "ScientificResearch").Fill("KeepUntil", "1/3/2027").Fill("Rows", "Mentorship")
            .Fill("FromYear", "2021").Fill("UntilYear", "2022").Fill("LegalStatus", "Wide").Fill("Ending", "Fine").Fill("Duration", "Fine").Fill("Dose", "Fine").Fill("Gate", "Fine").Fill("Outcome", "Fine").Press("Make the report");
        Assert.Contains("Rows about mentorships do not have this", browser.Errors);
        await browser.Fill("Outcome", "").Press("Make the report");
        Assert.Contains("23 rows of 23 people", browser.Text);
        var id = Guid.Parse(browser.Path.Split('/')[2]);
        (await dorte.Approves(id)).Value();
        await browser.Open($"/research/{id}/download");
        await browser.Fill("As", "Csv").Press("Fetch a copy");
        var csv = Lines(browser.Bytes);
        Assert.Equal(["Row", "LegalStatus", "Ending", "Duration", "Dose", "Gate"], csv[2]);
        Assert.Equal(["InPrison Planned To12Months Over30Hours Yes 12", "InPrison Running Over12Months Under10Hours NotReleased 11"],
            csv.Skip(3).GroupBy(r => string.Join(' ', r.Skip(1))).Select(g => $"{g.Key} {g.Count()}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Every_copy_is_a_disclosure_under_its_own_number_and_says_for_whom_it_is()
    {
        var (eva, dorte, id) = await Asked(2024);
        (await dorte.Approves(id)).Value();
        var marks = new List<string>();
        foreach (var form in (FileForm[])[FileForm.Csv, FileForm.Excel]) marks.Add((await eva.Fetches(id, form)).Value().Mark);
        var log = JsonDocument.Parse(await house.Peek<string>("select jsonb_agg(to_jsonb(l) order by id)::text from bot.act_log l where act = 'research_download' and outcome = 'done' and record in (select id from bot.research_download where request = $1)", id) ?? "[]").RootElement.EnumerateArray().ToList();
        Assert.Equal(2, log.Count);
        foreach (var (mark, entry) in marks.Zip(log))
        {
            Assert.Equal(("disclosure", eva.Id), (entry.GetProperty("class").GetString(), entry.GetProperty("actor").GetGuid()));
            foreach (var words in (string[])["Det Opdigtede Universitet", "Eva Evaluersen", "1 March 2027", entry.GetProperty("record").GetGuid().ToString("N")[..12]]) Assert.Contains(words, mark);
        }
        Assert.Contains(marks[0].Split("number ")[1][..12], (await (await eva.Browse()).Open($"/research/{id}")).Text);
    }

    [Fact]
    public async Task Nothing_in_a_copy_leads_to_anybody()
    {
        var (eva, dorte, id) = await Asked(2023, i => { i.When = Width.Fine; i.Referrer = Width.Fine; i.LegalStatus = Width.Fine; i.Unit = Width.Fine; i.Native = Width.Fine; i.Outcome = Width.Fine; });
        (await dorte.Approves(id)).Value();
        var copies = new List<string>();
        foreach (var form in (FileForm[])[FileForm.Csv, FileForm.Excel])
        {
            var copy = (await eva.Fetches(id, form)).Value();
            copies.Add(JsonSerializer.Serialize(copy.Rows));
            Assert.All(copy.Rows.Rows, row => Assert.Matches("^[bcdfghjkmnpqrstvwxz2-9]{8}$", row[0]));
        }
        Assert.Equal(copies[0], copies[1]);
        var traces = await house.Peek<string[]>("""
            select array_agg(w) from (select id::text as w from bot.mentee union select left(id::text, 8) from bot.mentee union select reference from bot.mentee union select reference from bot.inquiry union select id::text from bot.inquiry
              union select left(id::text, 8) from bot.inquiry union select name from bot.establishment union select display_name from bot.account union select received_on::text from bot.inquiry) x
            """);
        Assert.True(traces!.Length > 200);
        Assert.DoesNotContain(traces, trace => copies[0].Contains(trace, StringComparison.OrdinalIgnoreCase));
        // And sealed: who has the database has no row of it.
        var lies = Encoding.Latin1.GetString((await house.Peek<byte[]>("select content from bot.research_file where id = $1", id))!);
        Assert.DoesNotContain("Mentorship", lies, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_asked_cannot_approve_a_refusal_has_its_reason_and_a_changed_report_is_read_anew()
    {
        var (eva, dorte, id) = await Asked(2022);
        await house.Force("insert into bot.account_role (id, account, role, since) values (gen_random_uuid(), $1, 'data_protection', '2020-01-01')", eva.Id);
        var herself = eva with { Hat = Role.DataProtection };
        Assert.Equal("Research.Refuse.SecondPerson", Refused(await herself.Approves(id)).Code);
        Assert.Equal("House.Refuse.NotFound", Refused(await eva.Approves(id)).Code);
        Assert.Equal("Research.Refuse.Changed", Refused(await dorte.Approves(id, seen: "another report")).Code);

        await _world.Asked(11, "mentorship", received: "2022-03-01"); // recorded late, and not seen from the day of the request
        await house.Force("update bot.inquiry set outcome = 'no_mentor' where received_on = '2022-09-01' and outcome = 'withdrawn'");
        await house.Force("update bot.mentee set restricted = true where id in (select mentee from bot.inquiry where received_on = '2022-03-01' and outcome = 'not_motivated' limit 3)");
        var protector = await (await dorte.Browse()).Open($"/research/{id}/decide");
        Assert.Contains("The rows have changed since it was asked for", protector.Text);
        Assert.Equal("Research.Refuse.Changed", Refused(await dorte.Approves(id)).Code);
        await protector.Fill("Yes", "false").Press("Decide");
        Assert.Contains("This must be answered", protector.Errors);
        await protector.Fill("Reason", "Projektet kan nøjes med år.").Press("Decide");
        Assert.Contains("A second person has said no", protector.Text);
        Assert.Contains("Projektet kan nøjes med år.", (await (await eva.Browse()).Open($"/research/{id}")).Text);
        Assert.Equal("Research.Refuse.NotNow", Refused(await dorte.Approves(id)).Code);
        Assert.Equal("Research.Refuse.NotReady", Refused(await eva.Fetches(id)).Code);
    }

    [Fact]
    public async Task A_file_that_could_be_laid_on_an_earlier_one_is_refused_and_the_same_for_another_recipient_is_not()
    {
        var (eva, dorte, id) = await Asked(2021);
        var second = (await eva.Asks(ResearchStory.About(await _world.ResearchBody(), 2021, i => i.LegalStatus = Width.Fine))).Value(); // asked for before the first was approved
        (await dorte.Approves(id)).Value();
        Assert.Equal(("Research.Refuse.InTheWay", "Yes"), Refused(await dorte.Approves(second)) is var late ? (late.Code, late.Field) : default);
        var body = await _world.ResearchBody("Et Andet Opdigtet Universitet");
        foreach (var other in (Action<ResearchInput>[])[i => i.Outcome = Width.Fine, i => i.LegalStatus = null, i => (i.FromYear, i.UntilYear) = (2020, 2021)])
        {
            var no = Refused(await eva.Asks(ResearchStory.About(body, 2021, other)));
            Assert.Equal(("Research.Refuse.InTheWay", "FromYear"), (no.Code, no.Field));
            Assert.Contains("Opdigtet projekt 2021 (10 March 2026)", (string)no.Values![0]);
        }
        var same = (await eva.Asks(ResearchStory.About(body, 2021))).Value();
        (await dorte.Approves(same)).Value();
        Assert.Empty((await eva.Fetches(id)).Value().Rows.Rows.Select(r => r[0]).Intersect((await eva.Fetches(same)).Value().Rows.Rows.Select(r => r[0])));
        // Two more were recorded: the same question would now show them as the difference.
        await _world.Asked(2, "mentorship", received: "2021-03-01");
        Assert.Equal("Research.Refuse.InTheWay", Refused(await eva.Asks(ResearchStory.About(body, 2021))).Code);
    }

    [Fact]
    public async Task Nobody_else_knows_of_it()
    {
        var (_, _, id) = await Asked(2020);
        foreach (var hat in Enum.GetValues<Role>().Where(r => r is not (Role.Evaluator or Role.DataProtection or Role.System or Role.ApiClient)))
        {
            var somebody = await (await _world.Somebody($"Prøve {hat}", World.East, hat)).Browse();
            foreach (var path in (string[])["/research", "/research/new", $"/research/{id}", $"/research/{id}/decide", $"/research/{id}/download", $"/research/{id}/deleted", $"/research/{id}/recall"])
                Assert.Equal(HttpStatusCode.NotFound, (await somebody.Open(path)).Status);
        }
        var other = await (await _world.Evaluator()).Browse();
        await other.Open($"/research/{id}/download");
        await other.Fill("As", "Csv").Press("Fetch a copy");
        Assert.Contains("Only whoever asked for it can fetch it", other.Errors);
    }
}
