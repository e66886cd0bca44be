using System.Net;
using System.Text;
using BackOnTrack.Access;
using BackOnTrack.Features.Inquiries.SweepUploads;
using BackOnTrack.Tests.Features.Assessment;
using BackOnTrack.Tests.House;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Tests.Features.Inquiries.Import;

public sealed class Importing_a_register(TestHouse house) : IClassFixture<TestHouse>
{
    private readonly World _world = house.World;

    /// <summary>The shared register; with a middle name of one's own its people are nobody another story has brought in.</summary>
    private static byte[] Shared(string middle = "")
    {
        var file = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Features/Inquiries/Import/inquiry-register-2012-2014.csv"));
        if (middle.Length == 0) return file;
        var lines = Encoding.Latin1.GetString(file).Split("\r\n");
        for (var i = 1; i < lines.Length; i++)
            if (lines[i].Split(';') is { Length: > 5 } cells && cells[4].Length > 0) { cells[4] += " " + middle; lines[i] = string.Join(';', cells); }
        return Encoding.Latin1.GetBytes(string.Join("\r\n", lines));
    }

    private async Task<(Visitor Karla, Person Person)> Coordinator(string name)
    {
        await house.Force("insert into bot.unit select 100 + count(*), 'Enhed ' || $1 from bot.unit", name);
        var unit = await house.Peek<int>("select max(id) from bot.unit");
        var person = await _world.Coordinator(name, unit);
        return (await person.Browse(), person);
    }

    private Task<long> Count(Person person) => house.Peek<long>("select count(*) from bot.inquiry where unit = $1", person.Unit);

    /// <summary>Uploads and stands on the page that asks what the file means.</summary>
    private static async Task<Visitor> Upload(Visitor karla, byte[] file)
    {
        await karla.Open("/inquiries/import");
        var token = karla.Page.QuerySelector("main form input[name=form]")!.GetAttribute("value")!;
        using var form = new MultipartFormDataContent { { new ByteArrayContent(file), "Register", "register.csv" }, { new StringContent(token), "form" }, { new StringContent(Guid.NewGuid().ToString()), "once" } };
        return await karla.Send(HttpMethod.Post, "/inquiries/import", form);
    }

    private static async Task<Visitor> Map(Visitor karla)
    {
        karla.Fill("Input.Values[Outcome:maske]", "!");
        foreach (var order in karla.Page.QuerySelectorAll("select").Select(s => s.GetAttribute("name")!).Where(n => n.EndsWith("DayFirst", StringComparison.Ordinal)).ToList())
            karla.Fill(order, "true");
        foreach (var name in karla.Page.QuerySelectorAll("select").Select(s => s.GetAttribute("name")!).Where(n => n.StartsWith("Input.Values[Institution", StringComparison.Ordinal)).ToList())
            if (karla.Page.QuerySelector($"select[name='{name}'] option[selected]") is not { } chosen || chosen.GetAttribute("value") == "") karla.Fill(name, "-");
        return await karla.Press("See what would happen");
    }

    /// <summary>The rows of the page's tables, without spaces between cells.</summary>
    private static string Rows(Visitor karla) => string.Concat(karla.Page.QuerySelectorAll("tbody td").Select(c => string.Join(' ', c.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))));

    private static async Task<Visitor> Finish(Visitor karla)
    {
        await karla.Press("Import now");
        for (var asked = 0; karla.Text.Contains("is running", StringComparison.Ordinal) && asked < 20; asked++) await karla.Open(karla.Path); // the page waits a moment by itself
        return karla;
    }

    [Fact]
    public async Task Shows_what_was_found_asks_what_it_does_not_know_and_keeps_what_was_answered()
    {
        var (karla, _) = await Coordinator("Karla Ser");
        await Upload(karla, Shared());
        Assert.Contains("Windows-1252", karla.Text, StringComparison.Ordinal);
        Assert.Contains("Semicolon", karla.Text, StringComparison.Ordinal);
        Assert.Contains("44 with content, 2 blank, 1 sum rows", karla.Text, StringComparison.Ordinal);
        await karla.Fill("Input.Values[Asker:praest]", "Other").Press("See what would happen");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, karla.Status);
        Assert.Contains("Say what “måske” means", karla.Errors, StringComparison.Ordinal);
        Assert.Equal("Other", karla.Page.QuerySelector("select[name='Input.Values[Asker:praest]'] option[selected]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Writes_nothing_before_somebody_confirms_and_names_every_problem_by_row()
    {
        var (karla, person) = await Coordinator("Karla Forhånd");
        await Map(await Upload(karla, Shared()));
        Assert.EndsWith("/preview", karla.Path, StringComparison.Ordinal);
        Assert.Contains("40 inquiries would be imported", karla.Text, StringComparison.Ordinal);
        foreach (var problem in new[] { "13Dato31-02-2013Left out: There is no such day", "17Født12-13-1980Left out: There is no such day", "27ResultatmåskeLeft out:", "32Fornavn=CMD()This looks like a formula", "15Fornavn?or?eLetters were lost" })
            Assert.Contains(problem, Rows(karla), StringComparison.Ordinal);
        Assert.Contains("The same person on the same day stands in row 5.", Rows(karla), StringComparison.Ordinal);
        Assert.Equal(0, await Count(person));
    }

    [Fact]
    public async Task Takes_all_good_rows_gives_the_bad_ones_back_and_doubles_nothing_when_run_again()
    {
        var (karla, person) = await Coordinator("Karla Kører");
        await Finish(await Map(await Upload(karla, Shared("Kør"))));
        Assert.Contains("The import is done", karla.Text, StringComparison.Ordinal);
        Assert.Equal(40, await Count(person));
        Assert.Equal(12L, await house.Peek<long>("select count(*) from bot.inquiry where unit = $1 and state = 'accepted' and outcome = 'mentorship'", person.Unit));
        Assert.Equal(0L, await house.Peek<long>("select count(*) from bot.register_piece p join bot.register_import i on i.id = p.import where i.unit = $1 and p.part = 'file'", person.Unit));

        await karla.Follow("Download");
        var bad = Encoding.UTF8.GetString(karla.Bytes);
        Assert.Equal(3, bad.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length - 1);
        Assert.Contains("There is no such day", bad, StringComparison.Ordinal);

        await Upload(karla, Encoding.UTF8.GetBytes(bad.Replace("31-02-2013", "28-02-2013", StringComparison.Ordinal)));
        await Finish(await Map(karla));
        Assert.Equal(41, await Count(person));

        await Upload(karla, Shared("Kør"));
        await Map(karla);
        Assert.Contains("There is nothing to import", karla.Text, StringComparison.Ordinal);
        Assert.Equal(41, await Count(person));
    }

    [Fact]
    public async Task Shows_imported_inquiries_with_outcome_reason_and_remark_and_finds_their_people()
    {
        var (karla, _) = await Coordinator("Karla Læser");
        await Finish(await Map(await Upload(karla, Shared("Læs"))));
        await karla.Open("/inquiries?show=Declined");
        Assert.Contains("Bjørn Læs al-Mithal", karla.Text, StringComparison.Ordinal);
        var link = karla.Page.QuerySelectorAll("tbody tr").First(r => r.TextContent.Contains("Freja Læs Prøvesen", StringComparison.Ordinal)).QuerySelector("a")!.GetAttribute("href")!;
        await karla.Open(link);
        Assert.Contains("Not in the target group", karla.Text, StringComparison.Ordinal);
        Assert.Contains("ingen tegn, henvist til kommunens mentorordning", karla.Text, StringComparison.Ordinal);
        Assert.Contains("decided before this system was in use", karla.Text, StringComparison.Ordinal);
        await karla.Open("/inquiries?show=Accepted");
        link = karla.Page.QuerySelectorAll("tbody tr").First(r => r.TextContent.Contains("Ali Læs Fiktivsen", StringComparison.Ordinal)).QuerySelector("a")!.GetAttribute("href")!;
        await karla.Open(link);
        Assert.Contains("Mentor: M. Mentor-Hansen", karla.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_column_with_the_wished_background_is_recognised_and_taken_over()
    {
        var (karla, person) = await Coordinator("Karla Ønsker");
        await Upload(karla, Encoding.UTF8.GetBytes("Dato;Fornavn;Efternavn;Ønsket baggrund\r\n21-02-2013;Olav;Ønskesen;jurist\r\n22-02-2013;Oda;Uønskesen;\r\n"));
        await Finish(await karla.Press("See what would happen"));
        Assert.Equal(2, await Count(person));
        Assert.Equal("law", await house.Peek<string>("select string_agg(w, ',') from bot.inquiry i, unnest(i.wished_backgrounds) w where i.unit = $1", person.Unit));
    }

    [Fact]
    public async Task Can_be_undone_as_a_whole_while_nobody_has_worked_on_it_and_not_afterwards()
    {
        var (karla, person) = await Coordinator("Karla Fortryder");
        await Finish(await Map(await Upload(karla, Shared("Fortryd"))));
        var import = karla.Path.Split('/')[3];
        await house.Force("update bot.inquiry set changes = 1 where id = (select id from bot.inquiry where unit = $1 limit 1)", person.Unit);
        await karla.Open($"/inquiries/import/{import}/undo");
        await karla.Press("Undo the whole import");
        Assert.Contains("1 of the inquiries have been worked on", karla.Errors, StringComparison.Ordinal);
        Assert.Equal(40, await Count(person));

        await house.Force("update bot.inquiry set changes = 0 where unit = $1", person.Unit);
        var noted = await house.Peek<Guid>("select mentee from bot.inquiry where unit = $1 order by id limit 1", person.Unit);
        await karla.Open($"/mentees/{noted}/custody/court-date");
        Assert.Equal("", (await karla.Fill("Day", "17-03-2026").Fill("Matter", "Trial").Press("Save")).Errors);
        await karla.Open($"/inquiries/import/{import}/undo");
        await karla.Press("Undo the whole import");
        Assert.Contains("1 of the inquiries have been worked on", karla.Errors, StringComparison.Ordinal);

        foreach (var table in new[] { "court_date", "custody_change", "custody_period", "release_expectation" }) await house.Sweep($"delete from bot.{table} where mentee = $1", noted);
        await karla.Open($"/inquiries/import/{import}/undo");
        await karla.Press("Undo the whole import");
        Assert.Contains("has been undone", karla.Text, StringComparison.Ordinal);
        Assert.Equal(0, await Count(person));
        foreach (var table in new[] { "mentee", "file_key", "name_token" })
            Assert.Equal(0L, await house.Peek<long>($"select count(*) from bot.{table} where unit = $1", person.Unit));
    }

    [Fact]
    public async Task Saves_the_answers_under_a_name_for_the_next_file()
    {
        var (karla, _) = await Coordinator("Karla Gemmer");
        await Upload(karla, Shared());
        karla.Fill("SaveAs", "Kartotek 2012");
        await Map(karla);
        Assert.EndsWith("/preview", karla.Path, StringComparison.Ordinal);
        await Upload(karla, Shared());
        await karla.Open(karla.Path + "?From=Kartotek%202012");
        Assert.Equal("!", karla.Page.QuerySelector("select[name='Input.Values[Outcome:maske]'] option[selected]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Asks_which_comes_first_when_the_file_does_not_show_it()
    {
        var (karla, person) = await Coordinator("Karla Dage");
        await Upload(karla, Encoding.UTF8.GetBytes("Date,Name,Result\n05/03/2012,Ali Fiktivsen,open\n06/04/2012,Sara Modelund,open\n"));
        await karla.Press("See what would happen");
        Assert.Contains("Say what comes first in Date", karla.Errors, StringComparison.Ordinal);
        await karla.Fill("Input.Columns[0].DayFirst", "false").Press("See what would happen");
        await Finish(karla);
        Assert.Equal(new DateOnly(2012, 5, 3), await house.Peek<DateOnly>("select min(received_on) from bot.inquiry where unit = $1", person.Unit));
    }

    [Fact]
    public async Task Tells_nobody_of_a_matter_they_may_not_see_and_notes_it_with_the_row()
    {
        var rikke = await (await _world.Referrer("Rikke Register")).Browse();
        await rikke.SendInquiry("Orla Orakelsen", "04-03-1990");
        var (karla, person) = await Coordinator("Karla Orakel");
        await Upload(karla, Encoding.UTF8.GetBytes("Dato;Navn;Født;Resultat\n2013-02-13;Orla Orakelsen;1990-03-04;åben\n2013-03-14;Frisk Ukendtsen;1991-04-15;åben\n"));
        await karla.Press("See what would happen");
        Assert.DoesNotContain("mentorship", Rows(karla), StringComparison.Ordinal);
        await Finish(karla);
        Assert.Equal("new,repeat", await house.Peek<string>("select string_agg(state, ',' order by state) from bot.inquiry where unit = $1", person.Unit));
        Assert.Equal(rikke.Inquiry(), await house.Peek<Guid>("select repeat_of from bot.inquiry where unit = $1 and state = 'repeat'", person.Unit));
    }

    [Fact]
    public async Task A_form_that_lost_its_answers_on_the_way_comes_back_with_the_questions()
    {
        var (karla, _) = await Coordinator("Karla Mister");
        await Upload(karla, Encoding.UTF8.GetBytes("Dato;Navn;Institution\n2013-02-03;Ali Mister;Nybyg Fængsel\n"));
        foreach (var field in karla.Page.QuerySelectorAll("select[name^='Input.']").ToList()) field.Remove();
        await karla.Press("See what would happen");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, karla.Status);
        Assert.Equal(3, karla.Page.QuerySelectorAll("select[name^='Input.Columns']").Length);
    }

    [Fact]
    public async Task Adds_an_establishment_the_register_names_to_the_own_unit_and_then_knows_it()
    {
        var (karla, person) = await Coordinator("Karla Bygger");
        await Upload(karla, Encoding.UTF8.GetBytes("Dato;Navn;Institution\n2013-02-03;Ali Bygger;Bygsel Fængsel\n2013-03-04;Sara Bygger;bygsel faengsel \n"));
        var map = karla.Path;
        await karla.Follow("Add establishments that are missing");
        await karla.Press("Add");
        Assert.Contains("Choose what at least one of them is", karla.Errors, StringComparison.Ordinal);
        await karla.Fill("Input.Kinds[bygselfaengsel]", "ClosedPrison").Press("Add");
        Assert.Equal(map, karla.Path);
        Assert.Equal(person.Unit, await house.Peek<int>("select unit from bot.establishment where name = 'Bygsel Fængsel' and kind = 'closed_prison'"));
        await Finish(await karla.Press("See what would happen"));
        Assert.Equal(2L, await house.Peek<long>("select count(*) from bot.inquiry i join bot.establishment e on e.id = i.establishment where e.name = 'Bygsel Fængsel' and i.unit = $1", person.Unit));
        await karla.Open($"{map}/establishments");
        Assert.Equal(HttpStatusCode.NotFound, karla.Status);
    }

    [Fact]
    public async Task Throws_away_what_nobody_confirmed_in_time_and_leaves_what_was_taken()
    {
        var (karla, person) = await Coordinator("Karla Glemmer");
        await Finish(await Map(await Upload(karla, Shared("Glem"))));
        await Upload(karla, Shared("Glem"));
        var forgotten = Guid.Parse(karla.Path.Split('/')[3]);
        await house.Force("update bot.register_import set received_at = received_at - interval '14 days' where unit = $1", person.Unit);
        var last = (await house.Log())[^1].Id;
        Assert.Equal(1, (await house.As<SweepUploads, Domain.Outcome<int>>(act => act.Run(default))).Value());
        Assert.Equal(["done"], await house.Peek<string[]>("select array_agg(state) from bot.register_import where unit = $1", person.Unit) ?? []);
        Assert.Equal(0L, await house.Peek<long>("select count(*) from bot.register_piece where import = $1", forgotten));
        var entry = Assert.Single(await house.Log(last));
        Assert.Equal(("register_import_undo", Actor.House.Account), (entry.Act, entry.Actor));
        Assert.Equal(0, (await house.As<SweepUploads, Domain.Outcome<int>>(act => act.Run(default))).Value());
        await karla.Open($"/inquiries/import/{forgotten}");
        Assert.Equal(HttpStatusCode.NotFound, karla.Status);
    }

    [Fact]
    public async Task Keeps_the_rows_left_out_for_a_month_says_until_when_and_then_throws_them_away()
    {
        var (karla, person) = await Coordinator("Karla Udelader");
        await Finish(await Map(await Upload(karla, Shared("Udeladt"))));
        var import = Guid.Parse(karla.Path.Split('/')[3]);
        Assert.Contains("They are kept until 9 April 2026", karla.Text, StringComparison.Ordinal);
        Task Later(int days) => house.Force("update bot.register_import set ended_at = ended_at - make_interval(days => $2) where unit = $1", person.Unit, days);
        await Later(29);
        Assert.Equal(0, (await house.As<SweepUploads, Domain.Outcome<int>>(act => act.Run(default))).Value());
        Assert.Equal(HttpStatusCode.OK, (await karla.Open($"/inquiries/import/{import}/bad-rows")).Status);
        await Later(1);
        Assert.Equal(1, (await house.As<SweepUploads, Domain.Outcome<int>>(act => act.Run(default))).Value());
        Assert.Equal(0L, await house.Peek<long>("select count(*) from bot.register_piece where import = $1", import));
        Assert.Equal(0, (await house.As<SweepUploads, Domain.Outcome<int>>(act => act.Run(default))).Value());
        Assert.Contains("no longer kept", (await karla.Open($"/inquiries/import/{import}/progress")).Text, StringComparison.Ordinal);
        Assert.Empty(karla.Page.QuerySelectorAll("a[href$='bad-rows']"));
        Assert.Equal(HttpStatusCode.NotFound, (await karla.Open($"/inquiries/import/{import}/bad-rows")).Status);
    }

    [Fact]
    public async Task Is_compared_by_the_index_also_when_the_house_was_empty_at_its_first_row() =>
        Assert.Equal(2, await house.Peek<long>("select count(*) from pg_proc where proname in ('people_here', 'open_matter') and 'enable_seqscan=off' = any (proconfig)"));

    [Fact]
    public async Task Nobody_but_the_house_throws_a_register_away()
    {
        var (karla, person) = await Coordinator("Karla Sletter");
        await Upload(karla, Shared("Slet"));
        await house.As<Data.Database, Domain.Outcome<Guid>>(db => db.Write(person.Actor, Act.RegisterImport, async tx =>
        {
            Assert.Equal(0, await tx.Set<Domain.Inquiries.Register.RegisterImport>().ExecuteDeleteAsync());
            tx.Did(Act.RegisterImport, null, person.Id);
            return person.Id;
        }, default));
        Assert.Equal(1L, await house.Peek<long>("select count(*) from bot.register_import where unit = $1", person.Unit));
    }

    [Fact]
    public async Task Is_nobody_elses_to_see()
    {
        var (karla, _) = await Coordinator("Karla Egen");
        await Upload(karla, Shared());
        var other = await (await _world.Coordinator("Karla Anden")).Browse();
        var frida = await (await _world.Referrer("Frida Nysgerrig")).Browse();
        foreach (var visitor in new[] { other, frida })
            foreach (var page in new[] { "", "/establishments", "/preview", "/progress", "/undo", "/bad-rows" })
            {
                await visitor.Open(karla.Path + page);
                Assert.Equal(HttpStatusCode.NotFound, visitor.Status);
            }
    }

    [Theory, InlineData(""), InlineData("only a line\n"), InlineData("Dato;Navn\n2012-01-01;\"Ali\n2012-01-02;Sara\n")]
    public async Task Refuses_a_file_it_cannot_read_in_words(string file)
    {
        var (karla, _) = await Coordinator($"Karla Fejl {file.Length}");
        await Upload(karla, Encoding.UTF8.GetBytes(file));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, karla.Status);
        Assert.NotEqual("", karla.Errors);
    }
}
