using System.Net;
using System.Text.RegularExpressions;
using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Plans;
using BackOnTrack.Features.Plans;
using BackOnTrack.Tests.Features.Assessment;
using BackOnTrack.Tests.Features.Relationship;
using BackOnTrack.Tests.House;
using static BackOnTrack.Tests.Features.Plans.LifeStory;

namespace BackOnTrack.Tests.Features.Plans;

/// <summary>Paper, code, tablet: how the mentee says how life is without the mentor, and what the mentor adds.</summary>
public sealed partial class AskingAboutLife(TestHouse house) : IClassFixture<TestHouse>
{
    [GeneratedRegex("[A-Z]{4}-[A-Z]{4}-[A-Z]{4}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Code();

    private Task<Person> Desk() => house.World.Coordinator("Karla Kontor");

    [Fact]
    public async Task The_paper_names_nobody_speaks_the_mentees_language_and_its_code_leads_back_to_the_form()
    {
        var course = await Course.Begin(house);
        var karla = await (await Desk()).Browse();
        await karla.Open($"{course.At}/life-areas");
        Assert.Contains("Missing: At the start", karla.Text);
        await karla.Follow("Print a sheet");
        var sheet = karla.Page.QuerySelector("article[lang='da']")!;
        Assert.Equal("Hvordan går det lige nu?", karla.Page.Title);
        Assert.Equal((10, 110), (sheet.QuerySelectorAll("h3").Length, sheet.QuerySelectorAll("li").Length));
        Assert.Contains("Koordinatoren og din mentor læser dine svar", sheet.TextContent);
        var reference = await house.Peek<string>("select reference from bot.mentee where id = $1", course.Mentee);
        var paper = karla.Page.Title + sheet.TextContent;
        Assert.All(["Mentorsen", "Mona", "Sara", "Fiktivsen", "Back on Track", "radikal", "Karla", "Fængsel", reference!], word => Assert.DoesNotContain(word, paper, StringComparison.OrdinalIgnoreCase));
        Assert.Equal("disclosure", await house.Peek<string>("select class from bot.act_log where act = 'life_area_print' and mentee = $1", course.Mentee));
        await karla.Fill("language", "nb").Press();
        Assert.Contains("Hvordan går det akkurat nå?", karla.Page.QuerySelector("article[lang='nb']")!.TextContent);
        await karla.Fill("language", "en").Press();
        Assert.Contains("Papers and authorities", karla.Page.QuerySelector("article[lang='en']")!.TextContent);
        var code = sheet.QuerySelector("p:last-child strong")!.TextContent;

        await (await karla.Open("/life-areas/sheet")).Fill("Code", code.ToLowerInvariant()).Press();
        Assert.Equal($"{course.At}/life-areas/new", karla.Path);
        await (await karla.Open("/relationship/sheet")).Fill("Code", code).Press(); // a sheet about something else
        Assert.Contains("no sheet with this code", karla.Errors);
        var elsewhere = await (await house.World.Coordinator("Viggo", World.West)).Browse();
        await (await elsewhere.Open("/life-areas/sheet")).Fill("Code", code).Press();
        Assert.Equal((HttpStatusCode.UnprocessableEntity, true), (elsewhere.Status, elsewhere.Errors.Contains("no sheet with this code", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_office_types_a_sheet_in_what_is_skipped_stays_open_and_nothing_is_added_up()
    {
        var course = await Course.Begin(house);
        var karla = await (await Desk()).Browse();
        await (await karla.Open($"{course.At}/life-areas/new")).Fill("Date", "01-04-2026").Press("Save the answers");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, karla.Status);
        Assert.Contains("The day lies ahead of us", karla.Errors);
        Assert.Contains("Answer at least one area", karla.Errors);
        await karla.Fill("Answers[Housing]", "3").Press("Save the answers"); // some answered, and the day still ahead
        Assert.Equal(HttpStatusCode.UnprocessableEntity, karla.Status);
        Assert.Equal("3", karla.Page.QuerySelector("input[name='Input.Answers[Housing]'][checked]")!.GetAttribute("value"));
        await karla.Fill("Date", "05-03-2026").Fill("Answers[Health]", "8").Press("Save the answers");
        Assert.Equal($"{course.At}/life-areas", karla.Path);
        Assert.Contains("A place to live 3", karla.Text);
        Assert.Matches("Money and debt ?Not answered", karla.Text);
        Assert.Contains("Typed in by Karla Kontor", karla.Text);
        Assert.Contains("Next: Every three months. Due on 5 June 2026", karla.Text);
        Assert.DoesNotContain("11", karla.Page.QuerySelector("article bot-summary, article .bot-summary, article dl")!.TextContent, StringComparison.Ordinal);
        var mona = await course.Mentor.Browse();
        Assert.Contains("A place to live 3", (await mona.Open($"{course.At}/life-areas")).Text);
    }

    [Fact]
    public async Task The_mentor_reads_adds_an_own_view_that_stands_apart_and_cannot_write_down_the_mentees()
    {
        var course = await Course.Begin(house);
        var mona = await course.Mentor.Browse();
        await mona.Open($"{course.At}/life-areas");
        Assert.Contains("The mentee answers without you", mona.Text);
        foreach (var page in (string[])["new", "not-answered", "paper", "code", "answer"]) Assert.Equal(HttpStatusCode.NotFound, (await mona.Open($"{course.At}/life-areas/{page}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await mona.Open("/life-areas/sheet")).Status);
        Assert.Equal("House.Refuse.NotFound", Assert.Single((await house.As<RecordLifeAreas, Outcome<Guid>>(a => a.Run(course.Mentor.Actor, course.Id, Says(new(2026, 3, 1), 5), default))).Refusals).Code);

        await mona.Open($"{course.At}/life-areas");
        await mona.Follow("Add your own view");
        await mona.Press("Save the answers");
        Assert.Contains("Answer at least one area", mona.Errors);
        await mona.Fill("Answers[Housing]", "5").Fill("Occasion", "Start").Press("Save the answers");
        Assert.Contains("The mentor's second view", mona.Page.QuerySelector("article")!.TextContent);
        Assert.Contains("Missing: At the start", mona.Text); // it is no look of the mentee's
        var karla = await (await Desk()).Browse();
        Assert.Equal(HttpStatusCode.NotFound, (await karla.Open($"{course.At}/life-areas/own-view")).Status);
        var look = await house.Peek<Guid>("select id from bot.life_check where mentee = $1", course.Mentee);
        Assert.Equal(HttpStatusCode.NotFound, (await karla.Open($"{course.At}/life-areas/checks/{look}/correct")).Status);
    }

    [Fact]
    public async Task Whoever_was_mentor_types_nothing_in_also_under_the_coordinators_hat_and_the_wall_holds_it()
    {
        var course = await Course.Begin(house);
        var both = await house.World.Coordinator("Bodil Begge");
        await both.AlsoMentors(course, until: new(2026, 2, 1));
        var page = await both.Browse();
        await page.Open($"{course.At}/life-areas/new");
        Assert.Contains("You are or were the mentor here", page.Text);
        Assert.DoesNotContain("life-areas/new", (await page.Open($"{course.At}/life-areas")).Page.DocumentElement.OuterHtml);
        Assert.Equal(HttpStatusCode.NotFound, (await page.Open($"{course.At}/life-areas/paper")).Status);
        Assert.Equal("Asking.Refuse.IsMentor", Assert.Single((await house.As<RecordLifeAreas, Outcome<Guid>>(a => a.Run(both.Actor, course.Id, Says(new(2026, 3, 1), 5), default))).Refusals).Code);
        Assert.Equal("Asking.Refuse.IsMentor", Assert.Single((await house.As<MakeLifeCode, Outcome<string>>(a => a.Run(both.Actor, course.Id, default))).Refusals).Code);
        await Assert.ThrowsAnyAsync<Exception>(() => house.As<Database, Outcome<Guid>>(db => db.Write(both.Actor, Act.LifeAreaRecord, async tx =>
        {
            // As if the rule in the book were not there: the book of a mentorship without mentors takes the sheet.
            var it = tx.Set<Domain.Mentorships.Mentorship>().Single(m => m.Id == course.Id);
            var made = new LifeBook(it, [], []).TypeIn(Says(new(2026, 3, 1), 5), new(both.Id, Role.Coordinator, new(2026, 3, 10), tx.Now)).Value();
            tx.Add(made.Check);
            tx.Did(Act.LifeAreaRecord, course.Mentee, made.Check.Id);
            await tx.SaveChangesAsync();
            return made.Check.Id;
        }, default)));
    }

    [Fact]
    public async Task A_code_opens_the_areas_without_a_name_works_once_and_opens_no_other_questions()
    {
        var course = await Course.Begin(house);
        var karla = await (await Desk()).Browse();
        await (await karla.Open($"{course.At}/life-areas/code")).Press("Make a code");
        var code = Code().Match(karla.Text).Value;
        Assert.NotEmpty(code);
        Assert.Contains("/life-areas/answer", karla.Text);
        Assert.DoesNotMatch(Code(), (await karla.Open($"{course.At}/life-areas/code")).Text);

        var tablet = await house.Visit();
        await (await tablet.Open("/relationship/answer")).Fill("Code", code).Press();
        var unknown = (tablet.Status, tablet.Errors);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, unknown.Status);
        await (await tablet.Open("/life-areas/answer")).Fill("Code", code.ToLowerInvariant()).Press();
        Assert.Equal((10, "/life-areas/answer"), (tablet.Page.QuerySelectorAll("fieldset").Length, tablet.Path));
        Assert.Contains("Koordinatoren og din mentor læser dine svar", tablet.Text);
        Assert.Empty(tablet.Page.QuerySelectorAll("script"));
        foreach (var secret in (string[])["Sara", "Fiktivsen", "Mona", "KV-", "Karla", "Back on Track"]) Assert.DoesNotContain(secret, tablet.Page.DocumentElement.TextContent, StringComparison.Ordinal);
        await tablet.Press();
        Assert.Contains("Svar på mindst ét område", tablet.Errors);
        await tablet.Fill("Answers[Housing]", "0").Fill("Answers[Health]", "10").Press();
        Assert.Equal("/answered", tablet.Path.Split('?')[0]);
        Assert.Equal((1L, 2L), (await house.Peek<long>("select count(*) from bot.life_check where mentee = $1 and way = 'tablet' and recorded_by is null", course.Mentee), await house.Peek<long>("select count(*) from bot.life_answer where mentee = $1", course.Mentee)));
        Assert.Equal(1L, await house.Peek<long>("select count(*) from bot.act_log where act = 'life_area_answer' and outcome = 'done' and mentee = $1", course.Mentee));

        var again = await house.Visit();
        await (await again.Open("/life-areas/answer")).Fill("Code", code).Press();
        Assert.Equal(unknown, (again.Status, again.Errors));
        Assert.Contains("Answered alone at a tablet", (await karla.Open($"{course.At}/life-areas")).Text);
        Assert.DoesNotContain("/correct", karla.Page.DocumentElement.OuterHtml);
    }

    [Fact]
    public async Task A_code_speaks_the_mentees_language_ends_after_half_an_hour_and_when_a_newer_one_is_made()
    {
        var course = await Course.Begin(house);
        await house.Force("update bot.mentee set language = 'nb' where id = $1", course.Mentee);
        var desk = await Desk();
        async Task<string> Make() => (await house.As<MakeLifeCode, Outcome<string>>(a => a.Run(desk.Actor, course.Id, default))).Value();
        async Task<Visitor> Try(string code) => await (await (await house.Visit()).Open("/life-areas/answer")).Fill("Code", code).Press();
        var (first, second) = (await Make(), await Make());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await Try(first)).Status);
        Assert.Contains("Mentoren din", (await Try(second)).Text, StringComparison.OrdinalIgnoreCase);
        house.Clock.Move(TimeSpan.FromMinutes(30));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await Try(second)).Status);
        house.Clock.Move(TimeSpan.FromMinutes(-30));
    }

    [Fact]
    public async Task Not_answered_is_written_down_with_a_reason_and_a_correction_keeps_both_writings()
    {
        var course = await Course.Begin(house);
        var karla = await (await Desk()).Browse();
        await (await karla.Open($"{course.At}/life-areas/not-answered")).Press("Save");
        Assert.Contains("Choose why it was not answered", karla.Errors);
        await karla.Fill("Because", "DidNotWant").Press("Save");
        Assert.Contains("Not answered, because: The mentee did not want to", karla.Text);
        Assert.DoesNotContain("Missing", karla.Text);
        await karla.Follow("Correct");
        await karla.Fill("Answers[Housing]", "4").Press("Save the answers");
        Assert.Contains("Say why", karla.Errors);
        await karla.Fill("Why", "Arket kom alligevel").Press("Save the answers");
        Assert.Contains("A place to live 4", karla.Text);
        Assert.Contains("Corrected, because: Arket kom alligevel", karla.Text);
        Assert.Contains("Not answered, because: The mentee did not want to", karla.Text); // what was written before
        await karla.Follow("Take out");
        await karla.Fill("Why", "En andens ark").Press("Take it out");
        Assert.Contains("Taken out En andens ark", karla.Text);
        Assert.Contains("Missing: At the start", karla.Text);
        Assert.Equal(2L, await house.Peek<long>("select count(*) from bot.life_check where mentee = $1", course.Mentee));
    }

    [Fact]
    public async Task What_is_missing_stands_on_the_coordinators_list_until_it_is_there_and_not_on_the_mentors()
    {
        var course = await Course.Begin(house);
        var desk = await Desk();
        var (karla, mona) = (await desk.Browse(), await course.Mentor.Browse());
        var line = $"{course.At}/life-areas\"";
        Assert.Contains(line, (await karla.Open("/today/LifeAreasDue")).Page.DocumentElement.OuterHtml);
        Assert.DoesNotContain("areas of life that are missing", (await mona.Open("/")).Text);
        await desk.TypesLife(course, Says(new(2026, 3, 9), 5));
        Assert.DoesNotContain(line, (await karla.Open("/today/LifeAreasDue")).Page.DocumentElement.OuterHtml);
        await house.Force("update bot.life_check set date = '2025-12-09' where mentee = $1", course.Mentee);
        Assert.Contains(line, (await karla.Open("/today/LifeAreasDue")).Page.DocumentElement.OuterHtml);
        Assert.Contains("Life areas recorded", (await karla.Open($"/mentees/{course.Mentee}/timeline")).Text);
    }

    [Fact]
    public async Task What_was_written_down_in_a_talk_before_there_were_sheets_can_still_be_read()
    {
        var course = await Course.Begin(house);
        await house.Force("""
            with look as (insert into bot.life_check (id, root, edition, mentee, unit, mentorship, date, occasion, view)
                select x, x, 1, $1, 1, $2, '2026-02-20', 'start', 'mentee' from gen_random_uuid() x returning id)
            insert into bot.life_answer (id, mentee, unit, "check", area, points) select gen_random_uuid(), $1, 1, id, 'housing', 7 from look
            """, course.Mentee, course.Id);
        foreach (var who in (Person[])[course.Mentor, await Desk()])
        {
            var page = await (await who.Browse()).Open($"{course.At}/life-areas");
            Assert.Contains("A place to live 7", page.Text);
            Assert.Contains("Written down in a talk", page.Text);
        }
    }

    [Fact]
    public async Task Other_roles_find_nothing()
    {
        var course = await Course.Begin(house);
        var look = await (await Desk()).TypesLife(course, Says(new(2026, 3, 1), 5));
        foreach (var hat in (Role[])[Role.Mentor, Role.Coach, Role.Assessor, Role.Administrator, Role.Security, Role.Evaluator, Role.DataProtection, Role.Referrer, Role.TrainingLead])
        {
            var other = await (await house.World.Somebody($"Prøve {hat}", World.East, hat)).Browse();
            foreach (var page in (string[])["", "/new", "/own-view", "/not-answered", "/paper", "/code", $"/checks/{look}/correct", $"/checks/{look}/void"])
                Assert.Equal(HttpStatusCode.NotFound, (await other.Open($"{course.At}/life-areas{page}")).Status);
        }
    }
}
