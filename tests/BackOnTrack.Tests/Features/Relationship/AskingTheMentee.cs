using System.Net;
using System.Text.RegularExpressions;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Plans;
using BackOnTrack.Domain.Relationship;
using BackOnTrack.Features.Relationship;
using BackOnTrack.Tests.Features.Assessment;
using BackOnTrack.Tests.Features.Plans;
using BackOnTrack.Tests.House;
using static BackOnTrack.Tests.Features.Relationship.RelationshipStory;

namespace BackOnTrack.Tests.Features.Relationship;

/// <summary>Paper, code, tablet: how the mentee's answers come in, and how they are put right.</summary>
public sealed partial class AskingTheMentee(TestHouse house) : IClassFixture<TestHouse>
{
    [GeneratedRegex("[A-Z]{4}-[A-Z]{4}-[A-Z]{4}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Code();

    private Task<Person> Desk() => house.World.Coordinator("Karla Kontor");

    [Fact]
    public async Task The_paper_names_nobody_and_its_code_leads_back_to_the_form()
    {
        var course = await Course.Begin(house);
        var karla = await (await Desk()).Browse();
        await karla.Open($"{course.At}/relationship");
        Assert.Contains("Missing: At the start", karla.Text);
        await karla.Follow("Print a sheet");
        var sheet = karla.Page.QuerySelector("article[lang='da']")!;
        Assert.Equal("Fem spørgsmål til dig", karla.Page.Title);
        Assert.Equal((5, 25), (sheet.QuerySelectorAll("h3").Length, sheet.QuerySelectorAll("li").Length));
        Assert.Contains("ikke til din mentor", sheet.TextContent);
        var reference = await house.Peek<string>("select reference from bot.mentee where id = $1", course.Mentee);
        var paper = karla.Page.Title + karla.Page.QuerySelector("article")!.TextContent;
        Assert.All(["Mentorsen", "Mona", "Sara", "Fiktivsen", "Back on Track", "radikal", "Karla", "Fængsel", reference!], word => Assert.DoesNotContain(word, paper, StringComparison.OrdinalIgnoreCase));
        Assert.Equal("disclosure", await house.Peek<string>("select class from bot.act_log where act = 'relationship_print' and mentee = $1", course.Mentee));
        await karla.Fill("language", "nb").Press();
        Assert.Contains("Fem spørsmål til deg", karla.Page.QuerySelector("article[lang='nb']")!.TextContent);
        var code = sheet.QuerySelector("p:last-child strong")!.TextContent;

        await (await karla.Open("/relationship/sheet")).Fill("Code", code.ToLowerInvariant()).Press();
        Assert.Equal($"{course.At}/relationship/new", karla.Path);
        await (await karla.Open("/relationship/sheet")).Fill("Code", "AAA-AAA").Press();
        Assert.Equal((HttpStatusCode.UnprocessableEntity, true), (karla.Status, karla.Errors.Contains("no sheet with this code", StringComparison.Ordinal)));
        var elsewhere = await (await house.World.Coordinator("Viggo", World.West)).Browse();
        await (await elsewhere.Open("/relationship/sheet")).Fill("Code", code).Press();
        Assert.Contains("no sheet with this code", elsewhere.Errors);
    }

    [Fact]
    public async Task A_sheet_is_typed_in_and_what_has_no_meaning_is_said_at_its_field()
    {
        var course = await Course.Begin(house);
        var karla = await (await Desk()).Browse();
        await (await karla.Open($"{course.At}/relationship/new")).Fill("Date", "01-04-2026").Press("Save");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, karla.Status);
        Assert.Contains("The day lies ahead of us", karla.Errors);
        Assert.Contains("Answer at least one of the five", karla.Errors);
        Assert.Equal("01-04-2026", karla.Page.QuerySelector("input[name='Input.Date']")!.GetAttribute("value"));
        await karla.Fill("Date", "05-03-2026").Fill("Answers[Listens]", "Mostly").Fill("Answers[IsUseful]", "Partly").Press("Save");
        Assert.Equal($"{course.At}/relationship", karla.Path);
        Assert.Matches("My mentor listens to what matters to me ?Mostly", karla.Text);
        Assert.Matches("What we do is useful to me ?Partly", karla.Text);
        Assert.Matches("We agree on what we work towards ?Left open", karla.Text);
        Assert.Contains("Next: Every three months. Due on 5 June 2026", karla.Text);
        foreach (var word in (string[])["score", "average", "risk"]) Assert.DoesNotContain(word, karla.Text, StringComparison.OrdinalIgnoreCase);
        await (await karla.Open($"{course.At}/relationship/new")).Fill("Date", "05-03-2026").Fill("Answers[Listens]", "Mostly").Press("Save");
        Assert.Contains("There is one of that day already", karla.Errors);
    }

    [Fact]
    public async Task Whoever_is_or_was_mentor_neither_types_in_nor_reads_also_under_the_coordinators_hat()
    {
        var course = await Course.Begin(house);
        var both = await house.World.Coordinator("Bodil Begge");
        await both.AlsoMentors(course, until: new(2026, 2, 1));
        await (await Desk()).Types(course, new(2026, 3, 1), All(RelationshipLevel.Completely));
        var page = await both.Browse();
        await page.Open($"{course.At}/relationship");
        Assert.Contains("You are or were the mentor here", page.Text);
        Assert.DoesNotContain("Completely", page.Text);
        var refused = await house.As<TypeInCheck, Outcome<Guid>>(a => a.Run(both.Actor, course.Id, new(new(2026, 3, 2), LifeOccasion.Quarter, All(RelationshipLevel.Completely)), default));
        Assert.Equal("Asking.Refuse.IsMentor", Assert.Single(refused.Refusals).Code);
        Assert.Equal("Asking.Refuse.IsMentor", Assert.Single((await house.As<MakeCode, Outcome<string>>(a => a.Run(both.Actor, course.Id, default))).Refusals).Code);
        Assert.Equal(HttpStatusCode.NotFound, (await page.Open($"{course.At}/relationship/paper")).Status);
        Assert.DoesNotContain($"{course.At}/relationship\"", (await page.Open(course.At)).Page.DocumentElement.OuterHtml);
    }

    [Fact]
    public async Task Not_answered_is_written_down_with_a_reason_and_no_longer_missing()
    {
        var course = await Course.Begin(house);
        var karla = await (await Desk()).Browse();
        await (await karla.Open($"{course.At}/relationship/not-answered")).Press("Save");
        Assert.Contains("Choose why it was not answered", karla.Errors);
        await karla.Fill("Because", "DidNotWant").Press("Save");
        Assert.Contains("Not answered, because: The mentee did not want to", karla.Text);
        Assert.DoesNotContain("Missing", karla.Text);
    }

    [Fact]
    public async Task An_answer_a_colleague_corrected_meanwhile_stands_at_its_item_and_the_sheet_can_then_be_saved()
    {
        var course = await Course.Begin(house);
        var desk = await Desk();
        var check = await desk.Types(course, new(2026, 3, 1), All(RelationshipLevel.ALittle));
        var (one, two) = (await (await desk.Browse()).Open($"{course.At}/relationship/checks/{check}/correct"), await (await desk.Browse()).Open($"{course.At}/relationship/checks/{check}/correct"));
        await one.Fill("Answers[Listens]", "Completely").Fill("Why", "Krydset sad i den anden ende").Press("Save");
        await two.Fill("Why", "Datoen var en anden").Fill("Date", "02-03-2026").Press("Save");
        Assert.Equal(HttpStatusCode.Conflict, two.Status);
        Assert.Equal(["Theirs: 01/03/2026", "Theirs: Completely"], two.Page.QuerySelectorAll("[id$=-theirs]").Select(e => e.TextContent));
        await two.Fill("Answers[Listens]", "Completely").Press("Save");
        Assert.Equal((HttpStatusCode.OK, ""), (two.Status, two.Errors));
    }

    [Fact]
    public async Task A_correction_keeps_both_writings_and_what_is_taken_out_can_still_be_read()
    {
        var course = await Course.Begin(house);
        var desk = await Desk();
        var check = await desk.Types(course, new(2026, 3, 1), All(RelationshipLevel.ALittle));
        var karla = await desk.Browse();
        await (await karla.Open($"{course.At}/relationship/checks/{check}/correct")).Fill("Answers[Listens]", "Completely").Press("Save");
        Assert.Contains("Say why", karla.Errors);
        await karla.Fill("Why", "Krydset sad en boks til venstre").Press("Save");
        Assert.Matches("My mentor listens to what matters to me ?Completely", karla.Text);
        Assert.Contains("Corrected, because: Krydset sad", karla.Text);
        Assert.Matches("My mentor listens to what matters to me ?A little", karla.Text);
        Assert.Contains("Completely", (await karla.Open($"{course.At}/relationship/checks/{check}/correct")).Page.QuerySelector("input[name='Input.Answers[Listens]'][checked]")?.GetAttribute("value"), StringComparison.Ordinal); // an old address leads to what counts
        var now = await house.Peek<Guid>("select id from bot.relationship_check where root = $1 and edition = 2", check);
        await (await karla.Open($"{course.At}/relationship/checks/{now}/void")).Press("Take it out");
        Assert.Contains("Say why", karla.Errors);
        await karla.Fill("Why", "En andens ark").Press("Take it out");
        Assert.Contains("Taken out En andens ark", karla.Text);
        Assert.Contains("Missing: At the start", karla.Text);
        Assert.Equal(2L, await house.Peek<long>("select count(*) from bot.relationship_check where root = $1", check));
    }

    [Fact]
    public async Task A_code_is_shown_once_opens_five_questions_without_a_name_and_works_once()
    {
        var course = await Course.Begin(house);
        var karla = await (await Desk()).Browse();
        await (await karla.Open($"{course.At}/relationship/code")).Press("Make a code");
        var code = Code().Match(karla.Text).Value;
        Assert.NotEmpty(code);
        Assert.DoesNotMatch(Code(), (await karla.Open($"{course.At}/relationship/code")).Text);
        Assert.Equal(0L, await house.Peek<long>("select count(*) from bot.act_log where detail is not null and act = 'relationship_code_make'"));

        var tablet = await house.Visit();
        await (await tablet.Open("/relationship/answer")).Fill("Code", "aaaa-bbbb-cccc").Press();
        var unknown = (tablet.Status, tablet.Errors);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, unknown.Status);
        await tablet.Fill("Code", code.ToLowerInvariant()).Press();
        Assert.Equal("/relationship/answer", tablet.Path);
        Assert.Equal(5, tablet.Page.QuerySelectorAll("fieldset").Length);
        Assert.Contains("Din mentor og personalet her får dem ikke at læse", tablet.Text);
        foreach (var secret in (string[])["Sara", "Fiktivsen", "Mona", "KV-", "Karla", "Back on Track"]) Assert.DoesNotContain(secret, tablet.Page.DocumentElement.TextContent, StringComparison.Ordinal);
        await tablet.Press();
        Assert.Contains("Svar på mindst én af de fem", tablet.Errors);
        await tablet.Fill("Answers[Listens]", "Partly").Fill("Answers[CanSayWhenNotRight]", "Mostly").Press();
        Assert.Equal("/answered", tablet.Path.Split('?')[0]);
        Assert.Equal((1L, 2L), (await house.Peek<long>("select count(*) from bot.relationship_check where mentee = $1 and way = 'tablet' and recorded_by is null", course.Mentee), await house.Peek<long>("select count(*) from bot.relationship_answer where mentee = $1", course.Mentee)));
        Assert.Equal(1L, await house.Peek<long>("select count(*) from bot.act_log where act = 'relationship_answer' and outcome = 'done' and mentee = $1", course.Mentee));

        var again = await house.Visit();
        await (await again.Open("/relationship/answer")).Fill("Code", code).Press();
        Assert.Equal(unknown, (again.Status, again.Errors));
        Assert.DoesNotContain("/correct", (await karla.Open($"{course.At}/relationship")).Page.DocumentElement.OuterHtml);
        Assert.Contains("Answered alone at a tablet", karla.Text);
    }

    [Fact]
    public async Task A_code_ends_after_half_an_hour_and_when_a_newer_one_is_made()
    {
        var course = await Course.Begin(house);
        var desk = await Desk();
        async Task<string> Make() => (await house.As<MakeCode, Outcome<string>>(a => a.Run(desk.Actor, course.Id, default))).Value();
        async Task<HttpStatusCode> Try(string code) => (await (await (await house.Visit()).Open("/relationship/answer")).Fill("Code", code).Press()).Status;
        var (first, second) = (await Make(), await Make());
        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.OK), (await Try(first), await Try(second)));
        house.Clock.Move(TimeSpan.FromMinutes(29));
        Assert.Equal(HttpStatusCode.OK, await Try(second));
        house.Clock.Move(TimeSpan.FromMinutes(1));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await Try(second));
        house.Clock.Move(TimeSpan.FromMinutes(-30));
        var refused = await house.As<AnswerUnderCode, Outcome<Guid>>(a => a.Run(first, All(RelationshipLevel.Mostly), default));
        Assert.Equal(("Asking.Refuse.Code", "Code"), (refused.Refusals[0].Code, refused.Refusals[0].Field));
    }
}
