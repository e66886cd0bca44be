using System.Net;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Assessment;

public sealed class PreparingAnAssessment(TestHouse house) : IClassFixture<TestHouse>
{
    private World World => house.World;

    [Fact]
    public async Task Where_nobody_has_begun_to_assess_a_decision_is_not_asked_for_and_the_page_says_why()
    {
        var karla = await house.World.Coordinator("Karla Tidlig");
        var assessor = await house.World.Assessor("Asger Tidlig");
        var asked = await house.World.Inquiry("Sara Urørt");
        var browser = await (await karla.Browse()).Open($"/inquiries/{asked.Id}/assessment/ask");
        await browser.Fill("Assessor", assessor.Id.ToString()).Press();
        Assert.Equal(System.Net.HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Equal(0L, await house.Peek<long>("select count(*) from bot.target_group_assessment where inquiry = $1", asked.Id));
    }

    [Fact]
    public async Task A_criterion_is_answered_on_the_page_and_stands_on_the_overview()
    {
        var inquiry = await World.Inquiry("Mie Prøve");
        var karla = await (await World.Coordinator("Karla Kriterium")).Browse();
        await karla.Open($"{inquiry.Assessment}/criteria/1");
        await karla.Fill("Reply", "Unclear").Fill("Reason", "Papiret mangler").Fill("Source", "SentencePlan").Fill("SourceDate", "02-03-2026").Fill("Statement", "Fact").Press();
        Assert.Equal((HttpStatusCode.OK, inquiry.Assessment), (karla.Status, karla.Path));
        Assert.Contains("Papiret mangler", karla.Text, StringComparison.Ordinal);
        Assert.Equal("under_assessment", await house.Peek<string>("select state from bot.inquiry where id = $1", inquiry.Id));
    }

    [Fact]
    public async Task What_was_typed_stays_when_the_programme_says_no()
    {
        var inquiry = await World.Inquiry("Mie Skrivefejl");
        var karla = await (await World.Coordinator("Karla Skrivefejl")).Browse();
        await karla.Open($"{inquiry.Assessment}/criteria/3");
        await karla.Fill("Reply", "Yes").Fill("Reason", "En lang tekst").Fill("Source", "StaffObservation").Fill("SourceDate", "02-03-2026").Fill("Statement", "Fact").Press();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, karla.Status);
        Assert.Contains("never a fact", karla.Errors, StringComparison.Ordinal);
        Assert.Equal("En lang tekst", karla.Page.QuerySelector("textarea[name='Input.Reason']")!.TextContent.Trim());
        Assert.StartsWith("Error:", karla.Page.Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_words_of_a_reason_rest_as_noise()
    {
        var inquiry = await World.Inquiry("Mie Segl");
        var karla = await World.Coordinator("Karla Segl");
        await inquiry.Prepare(karla);
        Assert.False(await house.Peek<bool>("select bool_or(position(convert_to('Opdigtet grund', 'UTF8') in reason) > 0) from bot.criterion_answer where mentee = $1", inquiry.Mentee));
    }

    [Fact]
    public async Task Consent_is_given_with_a_witness_and_withdrawn_without_a_reason()
    {
        var inquiry = await World.Inquiry("Mie Samtykke");
        var karla = await (await World.Coordinator("Karla Samtykke")).Browse();
        await karla.Open($"{inquiry.Assessment}/consent/2");
        await karla.Fill("Answer", "Given").Fill("On", "05-03-2026").Fill("Proof", "Witness").Press();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, karla.Status);
        await karla.Fill("Witness", "Vidne Vidnesen").Fill("Interpreter", "true").Press();
        Assert.Contains("Vidne Vidnesen", karla.Text, StringComparison.Ordinal);

        await karla.Open($"{inquiry.Assessment}/consent/2/withdraw");
        await karla.Fill("On", "09-03-2026").Press();
        Assert.Contains("Withdrawn on 9 March 2026", karla.Text, StringComparison.Ordinal);
        Assert.Contains("Yes on 5 March 2026", karla.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pressing_twice_makes_one_answer()
    {
        var inquiry = await World.Inquiry("Mie Dobbelt");
        var karla = await (await World.Coordinator("Karla Dobbelt")).Browse();
        await karla.Open($"{inquiry.Assessment}/information-sheet");
        var page = karla.Fill("HandedOverOn", "05-03-2026").Page;
        var button = page.QuerySelectorAll("main button").OfType<AngleSharp.Html.Dom.IHtmlButtonElement>().First();
        await karla.Submit(button);
        await karla.Submit(button);
        Assert.Equal(1L, await house.Peek<long>("select count(*) from bot.information_sheet where mentee = $1", inquiry.Mentee));
    }

    [Fact]
    public async Task What_the_person_is_on_file_as_has_a_history()
    {
        var inquiry = await World.Inquiry("Mie Frifundet");
        var karla = await (await World.Coordinator("Karla Frifundet")).Browse();
        foreach (var (category, since) in new[] { ("Charged", "01-02-2026"), ("Acquitted", "05-03-2026") })
        {
            await karla.Open($"{inquiry.Assessment}/category");
            await karla.Fill("Category", category).Fill("Since", since).Fill("Source", "CourtDocument").Press();
            Assert.Equal(HttpStatusCode.OK, karla.Status);
        }
        Assert.Contains("Acquitted since 5 March 2026", karla.Text, StringComparison.Ordinal);
        Assert.Equal("acquitted", await house.Peek<string>("select category from bot.mentee where id = $1", inquiry.Mentee));
        Assert.Equal(2L, await house.Peek<long>("select count(*) from bot.subject_category where mentee = $1", inquiry.Mentee));
    }

    [Theory]
    [InlineData("en"), InlineData("da"), InlineData("nb")]
    public async Task The_information_sheet_is_fit_for_a_cell(string language)
    {
        var karla = await (await World.Coordinator($"Karla Ark {language}")).Browse();
        await karla.Open($"/information-sheet/{language}");
        var sheet = karla.Page.QuerySelector("article")!;
        Assert.Equal(language, sheet.GetAttribute("lang"));
        foreach (var word in (string[])["Back on Track", "BOT", "radikal", "radical", "ekstrem", "extrem", "terror", "Prøve"])
            Assert.DoesNotContain(word, sheet.TextContent, StringComparison.OrdinalIgnoreCase);
    }
}
