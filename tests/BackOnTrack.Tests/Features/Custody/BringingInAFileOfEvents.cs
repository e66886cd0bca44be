using System.Net;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using BackOnTrack.Tests.Features.Plans;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Custody;

public sealed class BringingInAFileOfEvents(TestHouse house) : IClassFixture<TestHouse>
{
    private async Task<(Course Course, string Reference, Visitor Karla)> Begun()
    {
        var course = await Course.Begin(house, $"Mona {Guid.NewGuid():N}");
        var karla = await (await house.World.Coordinator($"Karla {Guid.NewGuid():N}")).Browse();
        await karla.Open($"/mentees/{course.Mentee}/custody/status");
        await karla.Fill("Status", "Sentenced").Fill("Establishment", "1").Fill("Day", "05-01-2026").Press("Save");
        return (course, (await house.Peek<string>("select reference from bot.mentee where id = $1", course.Mentee))!, karla);
    }

    private static Task<Visitor> Upload(Visitor who, string text) => Upload(who, Encoding.UTF8.GetBytes(text));

    private static async Task<Visitor> Upload(Visitor who, byte[] file)
    {
        await who.Open("/custody/file");
        var token = who.Page.QuerySelector<IHtmlInputElement>("main input[name='form']")!.Value;
        using var form = new MultipartFormDataContent { { new ByteArrayContent(file), "Input.File", "events.csv" }, { new StringContent(token), "form" }, { new StringContent(Guid.NewGuid().ToString()), "once" } };
        return await who.Send(HttpMethod.Post, "/custody/file", form);
    }

    private Task<long> Changes(Course course) => house.Peek<long>("select count(*) from bot.custody_change where mentee = $1", course.Mentee);

    [Fact]
    public async Task Every_row_is_shown_with_what_would_come_of_it_and_nothing_is_written_before_it_is_confirmed()
    {
        var (course, reference, karla) = await Begun();
        var before = await Changes(course);
        await Upload(karla, $"reference;kind;day;establishment;restriction;decided_by\n{reference};transfer;2026-03-20;Eksempelstrøm;;\n{reference};status;2026-01-05;;;\nKV-NONE;transfer;2026-03-20;Eksempelstrøm;;\n{reference};restriction;10-03-2026;;isolation;court\n");
        foreach (var words in new[] { "No file of yours has this reference", "Write the day as 2026-03-24" }) Assert.Contains(words, karla.Text, StringComparison.Ordinal);
        Assert.Equal(before, await Changes(course));
        await karla.Press("Write the new rows");
        Assert.Contains("Written: 1. Known already: 0. With problems, left out: 3.", karla.Text, StringComparison.Ordinal);
        Assert.Equal(before + 1, await Changes(course));
        Assert.Equal(1L, await house.Peek<long>("select count(*) from bot.act_log where mentee = $1 and act = 'custody_record' and record = (select id from bot.custody_transfer where mentee = $1)", course.Mentee)); // each its own entry
        Assert.Equal("file", await house.Peek<string>("select source from bot.custody_transfer where mentee = $1", course.Mentee));

        // The same file once more: known, and nothing to confirm.
        await Upload(karla, $"reference;kind;day;establishment\n{reference};transfer;2026-03-20;Eksempelstrøm\n");
        Assert.Empty(karla.Page.QuerySelectorAll("form[action*='Confirm']"));
        Assert.Equal(before + 1, await Changes(course));
    }

    [Fact]
    public async Task A_day_in_court_is_called_off_by_a_file_and_the_whole_file_once_more_changes_nothing()
    {
        var (course, reference, karla) = await Begun();
        var both = $"reference;kind;day;matter\n{reference};court_date;2026-04-01;trial\n{reference};court_date_called_off;2026-04-01;\n";
        await Upload(karla, both);
        Assert.Contains("Court date called off", karla.Text, StringComparison.Ordinal);
        await karla.Press("Write the new rows");
        Assert.Contains("Written: 2. Known already: 0.", karla.Text, StringComparison.Ordinal);
        Assert.Equal(1L, await house.Peek<long>("select count(*) from bot.court_date where mentee = $1 and called_off_on is not null", course.Mentee));
        var before = await Changes(course);
        await Upload(karla, both);
        Assert.Empty(karla.Page.QuerySelectorAll("form[action*='Confirm']"));
        Assert.Equal((before, 1L), (await Changes(course), await house.Peek<long>("select count(*) from bot.court_date where mentee = $1", course.Mentee)));

        // Set anew it stands; one that was moved is called off by the day it has now.
        await Upload(karla, $"reference;kind;day;matter\n{reference};court_date;2026-04-01;trial\n");
        await karla.Press("Write the new rows");
        var stands = await house.Peek<Guid>("select id from bot.court_date where mentee = $1 and called_off_on is null", course.Mentee);
        await karla.Open($"/mentees/{course.Mentee}/custody/court-dates/{stands}/move");
        await karla.Fill("Day", "08-04-2026").Press("Save");
        Assert.Equal("", karla.Errors);
        await Upload(karla, $"reference;kind;day\n{reference};court_date_called_off;2026-04-08\n{reference};court_date_called_off;2026-04-09\n");
        Assert.Contains("No day in court is set for that day", karla.Text, StringComparison.Ordinal);
        await karla.Press("Write the new rows");
        Assert.Equal(0L, await house.Peek<long>("select count(*) from bot.court_date where mentee = $1 and called_off_on is null and replaced_by is null", course.Mentee));
    }

    [Fact]
    public async Task A_file_in_which_one_row_takes_the_place_of_another_changes_nothing_when_it_is_sent_again()
    {
        var (course, reference, karla) = await Begun();
        Task<long> Told() => house.Peek<long>("select count(*) from bot.notice where account = $1", course.Mentor.Id);
        var text = $"reference;kind;day;establishment;firmness;unknown\n{reference};transfer;2026-03-20;Eksempelstrøm;;\n{reference};release;2026-09-01;;likely;\n{reference};transfer;2026-03-22;Eksempelstrøm;;\n{reference};release;;;;appeal\n{reference};release;2026-12-01;;firm;\n";
        await Upload(karla, text);
        await karla.Press("Write the new rows");
        Assert.Contains("Written: 5. Known already: 0. With problems, left out: 0.", karla.Text, StringComparison.Ordinal);
        var (before, told) = (await Changes(course), await Told());
        await Upload(karla, text);
        Assert.Contains("New: 0. Known already: 5. With problems, left out: 0.", karla.Text, StringComparison.Ordinal);
        Assert.Empty(karla.Page.QuerySelectorAll("form[action*='Confirm']"));
        Assert.Equal((before, told), (await Changes(course), await Told()));

        // The first row alone is news: it is on the first day after all.
        await Upload(karla, $"reference;kind;day;establishment\n{reference};transfer;2026-03-20;Eksempelstrøm\n");
        await karla.Press("Write the new rows");
        Assert.Equal("2026-03-20", await house.Peek<string>("select \"on\"::text from bot.custody_transfer where mentee = $1 and called_off_on is null", course.Mentee));
    }

    [Fact]
    public async Task A_file_that_is_none_is_refused_in_words_and_somebody_elses_reference_is_like_none()
    {
        var (course, reference, karla) = await Begun();
        await Upload(karla, "wer;was\n1;2\n");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, karla.Status);
        Assert.Contains("must name reference, kind and day", karla.Errors, StringComparison.Ordinal);
        var west = await (await house.World.Coordinator($"Vera {Guid.NewGuid():N}", World.West)).Browse();
        var before = await Changes(course);
        await Upload(west, $"reference;kind;day;establishment\n{reference};transfer;2026-03-20;Eksempelstrøm\n");
        Assert.Contains("No file of yours has this reference", west.Text, StringComparison.Ordinal);
        Assert.Equal(before, await Changes(course));
    }

    [Fact]
    public async Task A_file_lifts_a_restriction_names_a_wing_and_its_bad_rows_come_back_to_be_corrected()
    {
        var (course, reference, karla) = await Begun();
        await house.Sweep("insert into bot.establishment_wing (id, establishment, name, \"from\") select gen_random_uuid(), 3, 'B', '2026-01-01' where not exists (select from bot.establishment_wing where establishment = 3)");
        const string Headings = "reference;kind;day;until;status;establishment;wing;restriction;decided_by";
        await Upload(karla, $"{Headings}\n{reference};restriction;2026-03-01;;;;;isolation;court\n{reference};status;2026-03-08;;sentenced;eksempelstrøm;b;;\n");
        await karla.Press("Write the new rows");
        Assert.Equal("B", await house.Peek<string>("select w.name from bot.custody_period p join bot.establishment_wing w on w.id = p.wing where p.mentee = $1 and p.until is null", course.Mentee));
        var rows = $"{Headings}\n{reference};lifting;2026-03-09;;;;;isolation;\n{reference};lifting;2026-03-09;;;;;supervised;\n{reference};status;2026-03-10;;remand;Eksempelstrøm;Findes ikke;;\n=KV-NONE;transfer;2026-03-20;;;Eksempelstrøm;;;\n";
        await Upload(karla, rows);
        foreach (var words in new[] { "No such restriction is open", "That wing belongs to another", "New: 1. Known already: 0. With problems, left out: 3." }) Assert.Contains(words, karla.Text, StringComparison.Ordinal);
        await karla.Press("Download the rows with problems");
        var lines = Encoding.UTF8.GetString(karla.Bytes).TrimStart('\uFEFF').Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        Assert.Equal((4, "problem"), (lines.Length, lines[0].Split(';')[^1]));
        Assert.StartsWith("'=KV-NONE;", lines[3], StringComparison.Ordinal);
        Assert.Contains("No such restriction is open", lines[1], StringComparison.Ordinal);
        await Upload(karla, rows);
        await karla.Press("Write the new rows");
        Assert.Equal(1L, await house.Peek<long>("select count(*) from bot.contact_restriction where mentee = $1 and kind = 'isolation' and lifted_on = '2026-03-09'", course.Mentee));

        // What came back, corrected and sent again; and the lifting once more is known.
        await Upload(karla, $"{lines[0]}\n{lines[2].Replace("Findes ikke", "B", StringComparison.Ordinal)}\n{reference};lifting;2026-03-09;;;;;isolation;;;;;\n");
        Assert.Contains("New: 1. Known already: 1. With problems, left out: 0.", karla.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_excel_saves_is_read_a_reference_without_its_dash_too_and_a_file_confirmed_twice_says_what_was_known()
    {
        var (course, _, karla) = await Begun();
        await karla.Open("/custody/file");
        foreach (var words in new[] { "visits_refused", "Visits refused", "not_sentenced_yet", "The last day a restriction holds" }) Assert.Contains(words, karla.Text, StringComparison.Ordinal);
        await house.Force("update bot.mentee set reference = 'KZ-5278' where id = $1", course.Mentee);
        var text = "reference;kind;day;establishment;wing\nkz5278;transfer;2026-03-20;Arresthuset i Prøveby;\n";
        await Upload(karla, CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(text));
        Assert.Contains("New: 1.", karla.Text, StringComparison.Ordinal);
        var confirm = karla.Page.QuerySelector<IHtmlFormElement>("form[action*='Confirm']")!;
        var fields = confirm.QuerySelectorAll<IHtmlInputElement>("input").Where(i => i.Name is not null and not "once").ToDictionary(i => i.Name!, i => i.Value);
        await karla.Press("Write the new rows");
        Assert.Contains("Written: 1. Known already: 0. With problems, left out: 0.", karla.Text, StringComparison.Ordinal);
        using var again = new FormUrlEncodedContent([.. fields, new("once", Guid.NewGuid().ToString())]);
        await karla.Send(HttpMethod.Post, "/custody/file?handler=Confirm", again);
        Assert.Contains("Written: 0. Known already: 1. With problems, left out: 0.", karla.Text, StringComparison.Ordinal);
        Assert.Equal(1L, await house.Peek<long>("select count(*) from bot.custody_transfer where mentee = $1 and establishment = 2", course.Mentee));
    }
}
