using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Practice;
using BackOnTrack.Features.Practice;
using BackOnTrack.Tests.Features.Training;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Practice;

public sealed class KeepingAnEntry(TestHouse house) : IClassFixture<TestHouse>
{
    private readonly World _world = house.World;

    [Fact]
    public async Task A_draft_is_kept_with_its_faults_which_are_shown_at_their_fields_and_hold_publishing_up()
    {
        var browser = await (await (await _world.Evaluator()).Browse()).Open("/practices/new");
        await browser.Fill("Name", "Med fejl").Press("Begin");
        var form = browser.Path;
        await browser.Fill("Description", "Mentors help.").Fill("Themes", "Rehabilitation").Fill("EndYear", "2014").Fill("MeetingName", "RAN Prison and Probation").Fill("MeetingDate", "Select date of the meeting.").Fill("Deliverables", "http://intranettet/x.pdf").Press("Save for all who write");
        Assert.Equal((HttpStatusCode.OK, form), (browser.Status, browser.Path));
        Assert.Equal("Mentors help.", browser.Page.QuerySelector("#Input_Description")!.TextContent.Trim());
        Assert.Contains("2 of at most 300 words", browser.Text);
        Assert.Contains("Choose exactly 2; 1 are chosen.", browser.Text);
        Assert.Contains("A placeholder of the form was left here: \"Select date of the meeting.\"", browser.Text);
        Assert.Contains("An ending year (2014) stands here", browser.Text);
        Assert.Contains("Nobody outside can open this link: http://intranettet/x.pdf", browser.Text);
        Assert.All(browser.Page.QuerySelectorAll("a[href^='#Input_']").Select(a => a.GetAttribute("href")![1..]), id => Assert.NotNull(browser.Page.GetElementById(id)));

        await browser.Open(form.Replace("/edit", "/publish"));
        Assert.Contains("can be published once the rules of the form are kept", browser.Text);
        Assert.DoesNotContain(browser.Page.QuerySelectorAll("main button"), b => b.TextContent.Contains("Publish", StringComparison.Ordinal));
        var (eva, id) = (await _world.Evaluator(), Guid.Parse(form.Split('/')[2]));
        var seen = await _world.Seen(eva, id);
        var refused = await house.As<PublishVersion, Outcome<Guid>>(act => act.Run(eva.Actor, id, null, seen, default));
        Assert.Contains("Practice.Finding.EndsWhileInUse", refused.Refusals.Select(r => r.Code));
    }

    [Fact]
    public async Task Versions_are_dated_and_which_was_in_force_when_can_be_asked()
    {
        house.Clock.Set(new(2026, 3, 10, 11, 0, 0, TimeSpan.Zero));
        var eva = await _world.Evaluator();
        var practice = await _world.Practice(eva, PracticeStory.Sound with { Name = "Med versioner" });
        var browser = await (await eva.Browse()).Open($"/practices/{practice}/publish");
        await browser.Press("Publish this version");
        Assert.Contains("Version 1 is in force, published 10 March 2026", browser.Text);

        house.Clock.Set(new(2026, 3, 20, 11, 0, 0, TimeSpan.Zero));
        await _world.Written(eva, practice, PracticeStory.Sound with { Name = "Med versioner", Scope = "Inventia and Utopia" });
        browser = await (await eva.Browse()).Open($"/practices/{practice}/publish");
        await browser.Press("Publish this version");
        Assert.Contains("Say what is new", browser.Errors);
        await browser.Fill("Changed", "Utopia has joined.").Press("Publish this version");
        Assert.Contains("Version 2 is in force, published 20 March 2026", browser.Text);

        await browser.Fill("On", "15-03-2026").Press("Show");
        Assert.Contains("On 15 March 2026 version 1 was in force.", browser.Text);
        await browser.Follow("version 1 was in force");
        Assert.Contains("This version was in force until 20 March 2026", browser.Text);
        Assert.DoesNotContain("Utopia", browser.Text);
        await browser.Open($"/practices/{practice}?on=2026-03-09");
        Assert.Contains("no version was in force", browser.Text);
        house.Clock.Set(new(2026, 3, 10, 11, 0, 0, TimeSpan.Zero));
    }

    [Fact]
    public async Task Who_saved_second_sees_both_texts_and_loses_nothing()
    {
        var (eva, karla) = (await _world.Evaluator(), await _world.Coordinator("Karla"));
        var practice = await _world.Practice(eva, PracticeStory.Sound with { Name = "To på en gang" });
        var (first, second) = (await (await eva.Browse()).Open($"/practices/{practice}/edit"), await (await karla.Browse()).Open($"/practices/{practice}/edit"));
        await first.Fill("Scope", "Inventia, all of it").Fill("Themes", "Education").Press("Save for all who write");
        await second.Fill("Scope", "Half of Inventia").Press("Save for all who write");
        Assert.Equal(HttpStatusCode.Conflict, second.Status);
        foreach (var both in (string[])["Inventia, all of it", "Half of Inventia", "Education, Prison and probation, Rehabilitation"]) Assert.Contains(both, second.Text);
        Assert.Equal("Half of Inventia", second.Page.QuerySelector("#Input_Scope")!.TextContent.Trim());
        await second.Press("Save for all who write");
        Assert.Equal(HttpStatusCode.OK, second.Status);
        Assert.Equal("Half of Inventia", second.Page.QuerySelector("#Input_Scope")!.TextContent.Trim());
    }

    [Fact]
    public async Task A_word_form_is_shown_before_anything_is_kept_and_then_becomes_a_draft()
    {
        var browser = await (await _world.Evaluator()).Browse();
        var before = await house.Peek<long>("select count(*) from bot.practice_entry");
        await browser.Send("/practices/import", "letter.docx", PracticeStory.Word(["A letter"]));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains("The headings of the RAN Collection form are not found", browser.Errors);
        await browser.Send("/practices/import", "entry.pdf", CohortStory.Pdf);
        Assert.Contains("no Word file", browser.Errors);
        await browser.Send("/practices/import", "entry.docx", PracticeStory.AsFound());
        Assert.Contains("An ending year (2014) stands here", browser.Text);
        Assert.Contains("Direktoratet for Kriminalforsorgen", browser.Text);
        Assert.Equal(before, await house.Peek<long>("select count(*) from bot.practice_entry"));
        await browser.Press("Keep it");
        Assert.Contains("Back on Track", browser.Page.QuerySelector("h1")!.TextContent);
        var first = browser.Path;

        await browser.Send("/practices/import", "entry.docx", PracticeStory.AsFound());
        await browser.Fill("Into", first.Split('/')[^1]).Press("Keep it");
        Assert.Equal(first, browser.Path);
        Assert.Equal(before + 1, await house.Peek<long>("select count(*) from bot.practice_entry"));
    }

    [Fact]
    public async Task The_seed_s_entry_goes_from_word_into_the_room_out_as_word_and_in_again_with_every_field_as_it_was()
    {
        var browser = await (await _world.Evaluator()).Browse();
        async Task<(string Entry, byte[] Word)> Through(byte[] file)
        {
            await browser.Send("/practices/import", "entry.docx", file);
            await browser.Press("Keep it");
            var (id, path) = (Guid.Parse(browser.Path.Split('/')[2]), browser.Path);
            await browser.Open($"{path}/entry.docx");
            return ((await house.Peek<string>("select draft::text from bot.practice_entry where id = $1", id))!, browser.Bytes);
        }

        var found = await Through(PracticeStory.AsFound());
        var again = await Through(found.Word);
        foreach (var field in (string[])["Select date of the meeting.", "http://www.kriminalforsorgen.dk/", "2014", "In English only, a leaflet describing Back on Track"]) Assert.Contains(field, found.Entry);
        Assert.Equal(found.Entry, again.Entry);
        Assert.Equal(WordLines.Read(found.Word), WordLines.Read(again.Word));
    }

    [Fact]
    public async Task What_was_saved_between_reading_a_word_form_and_keeping_it_is_shown_and_what_a_draft_said_before_stays_to_be_read()
    {
        var (eva, karla) = (await _world.Evaluator(), await _world.Coordinator("Karla"));
        var practice = await _world.Practice(eva, PracticeStory.Sound with { Name = "Hentet ind" });
        var (first, second) = (await eva.Browse(), await (await karla.Browse()).Open($"/practices/{practice}/edit"));
        await first.Open($"/practices/{practice}/entry.docx");
        await first.Send("/practices/import", "entry.docx", first.Bytes);
        await second.Fill("Scope", "New words of the second").Press("Save for all who write");
        await first.Fill("Into", $"{practice}").Press("Keep it");
        Assert.Equal(HttpStatusCode.Conflict, first.Status);
        foreach (var both in (string[])["New words of the second", "Inventia", "Karla"]) Assert.Contains(both, first.Text);
        Assert.Contains("New words of the second", await house.Peek<string>("select draft ->> 'scope' from bot.practice_entry where id = $1", practice));

        // Kept all the same, now that both were seen: what stood there can still be read.
        await first.Press("Keep it");
        Assert.Equal($"/practices/{practice}", first.Path);
        Assert.Equal("Inventia", await house.Peek<string>("select draft ->> 'scope' from bot.practice_entry where id = $1", practice));
        Assert.Contains("Drafts from before an import", first.Text);
        Assert.Contains("New words of the second", first.Page.QuerySelector("details.bot-details")!.TextContent, StringComparison.Ordinal);
        // The form asks for neither of them, so neither is forgotten.
        Assert.Equal("true true", await house.Peek<string>("select (draft ->> 'statesLink') || ' ' || (draft ->> 'inUse') from bot.practice_entry where id = $1", practice));
    }

    [Fact]
    public async Task Practices_called_alike_are_told_apart_where_a_word_form_is_kept()
    {
        var eva = await _world.Evaluator();
        var published = await _world.Practice(eva, PracticeStory.Sound with { Name = "Samme navn" });
        await _world.Published(eva, published);
        await _world.Practice(eva, PracticeStory.Sound with { Name = "Samme navn" });
        var browser = await eva.Browse();
        await browser.Send("/practices/import", "entry.docx", PracticeStory.AsFound());
        var alike = browser.Page.QuerySelectorAll("#Input_Into option").Select(o => o.TextContent.Trim()).Where(t => t.StartsWith("Samme navn", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, alike.Count);
        Assert.Contains(alike, t => t.Contains("Version 1, from 10 March 2026", StringComparison.Ordinal));
        Assert.Contains(alike, t => t.Contains("Not published yet", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Both_previews_show_every_field_and_both_files_leave_an_entry_of_disclosure()
    {
        var eva = await _world.Evaluator();
        var practice = await _world.Practice(eva, PracticeStory.Sound with { Name = "Ud af huset" });
        await _world.Published(eva, practice);
        var browser = await eva.Browse();
        foreach (var page in (string[])["preview", "web"])
        {
            await browser.Open($"/practices/{practice}/{page}");
            foreach (var text in PracticeStory.Sound.Texts().Where(t => t.Property != "Name")) Assert.Contains(text.Text, browser.Text);
        }
        var version = await house.Peek<Guid>("select id from bot.practice_version where practice = $1", practice);
        foreach (var path in (string[])[$"/practices/{practice}", $"/practices/versions/{version}"])
        {
            var after = await house.Peek<long>("select max(id) from bot.act_log");
            await browser.Open($"{path}/entry.docx");
            Assert.NotNull(WordLines.Read(browser.Bytes));
            await browser.Open($"{path}/entry.json");
            Assert.Equal(["practice_export done", "practice_export done"], (await house.Log(after)).Select(e => $"{e.Act} {e.Outcome}"));
            var entry = JsonDocument.Parse(browser.Bytes).RootElement;
            Assert.Equal(("ran-collection-entry/1", "Ud af huset"), (entry.GetProperty("form").GetString(), entry.GetProperty("entry").GetProperty("name").GetString()));
        }
    }

    [Fact]
    public void The_data_file_is_what_its_schema_says()
    {
        var schema = JsonDocument.Parse(File.ReadAllText(Path.Combine(Architecture.Source.Root, "docs/ran-entry.schema.json"))).RootElement;
        var file = JsonDocument.Parse(EntryJson.ToFile(new ExportedEntry(ExportedEntry.FormOfToday, 1, 1, house.Clock.GetUtcNow(), PracticeStory.Sound with
        { Figures = [new("a", "A", new(2025, 1, 1), new(2025, 12, 31), 12, "en", "da", "nb", new(2026, 3, 10))] }))).RootElement;
        Same(schema, file, "file");
        Same(schema.GetProperty("properties").GetProperty("entry"), file.GetProperty("entry"), "entry");
        Same(schema.GetProperty("properties").GetProperty("entry").GetProperty("properties").GetProperty("figures").GetProperty("items"), file.GetProperty("entry").GetProperty("figures")[0], "figure");

        static void Same(JsonElement described, JsonElement written, string what)
        {
            var properties = described.GetProperty("properties");
            Assert.Equal(properties.EnumerateObject().Select(p => p.Name).Order(), written.EnumerateObject().Select(p => p.Name).Order());
            foreach (var property in written.EnumerateObject())
            {
                var type = properties.GetProperty(property.Name).GetProperty("type");
                string[] allowed = type.ValueKind == JsonValueKind.Array ? [.. type.EnumerateArray().Select(t => t.GetString()!)] : [type.GetString()!];
                var kind = property.Value.ValueKind switch { JsonValueKind.String => "string", JsonValueKind.Number => "integer", JsonValueKind.True or JsonValueKind.False => "boolean", JsonValueKind.Null => "null", JsonValueKind.Array => "array", _ => "object" };
                Assert.True(allowed.Contains(kind), $"{what}.{property.Name} is {kind} and may be {string.Join(", ", allowed)}");
                Assert.False(string.IsNullOrWhiteSpace(properties.GetProperty(property.Name).GetProperty("description").GetString()));
            }
        }
    }

    [Fact]
    public async Task The_lists_of_the_form_are_kept_by_their_days()
    {
        var eva = await _world.Evaluator();
        var browser = await (await eva.Browse()).Open("/practices/terms");
        await browser.Fill("Kind", nameof(TermKind.Theme)).Fill("Words", "Gardening").Press("Put it into the list");
        Assert.Contains("Gardening 10 Mar 2026", browser.Text);
        await browser.Fill("Kind", nameof(TermKind.Theme)).Fill("Words", "gardening").Press("Put it into the list");
        Assert.Contains("stands in the list", browser.Errors);
        var practice = await _world.Practice(eva, PracticeStory.Sound with { Name = "Have", Themes = ["Gardening", "Rehabilitation"] });
        Assert.DoesNotContain("does not stand in the list", (await browser.Open($"/practices/{practice}")).Text);
        var term = await house.Peek<Guid>("select id from bot.form_term where words = 'Gardening'");
        await browser.Open("/practices/terms");
        await browser.Submit(browser.Page.QuerySelectorAll<IHtmlButtonElement>($"form[action='/practices/terms/{term}/end'] button").Single());
        Assert.Contains("\"Gardening\" does not stand in the list", (await browser.Open($"/practices/{practice}")).Text);
        await browser.Open($"/practices/{practice}/edit");
        Assert.NotNull(browser.Page.QuerySelector("input[value=Gardening][checked]"));
    }

    [Fact]
    public async Task Who_has_no_part_in_it_finds_nothing_and_an_administrator_only_turns_it_on_and_off()
    {
        var practice = await _world.Practice(await _world.Evaluator());
        foreach (var hat in (Role[])[Role.Assessor, Role.Mentor, Role.Coach, Role.Security, Role.Referrer, Role.TrainingLead, Role.DataProtection])
            Assert.Equal(HttpStatusCode.NotFound, (await (await (await _world.Somebody($"Prøve {hat}", World.East, hat)).Browse()).Open($"/practices/{practice}")).Status);
        var admin = await (await _world.Somebody("Anders", World.East, Role.Administrator)).Browse();
        Assert.Equal(HttpStatusCode.OK, (await admin.Open($"/practices/{practice}/public")).Status);
        foreach (var path in (string[])["edit", "publish", "entry.docx", "figures"]) Assert.Equal(HttpStatusCode.NotFound, (await admin.Open($"/practices/{practice}/{path}")).Status);
    }
}
