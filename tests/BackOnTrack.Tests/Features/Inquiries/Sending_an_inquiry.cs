using System.Net;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Inquiries;

public sealed class Sending_an_inquiry(TestHouse house) : IClassFixture<TestHouse>
{
    private readonly World _world = house.World;

    private async Task<Visitor> Referrer(string name = "Frida Fængselsbetjent") => await (await _world.Referrer(name)).Browse();

    [Fact]
    public async Task Takes_five_pages_and_ends_with_a_reference()
    {
        var frida = await Referrer();
        await frida.SendInquiry("Ali Fiktivsen");
        Assert.EndsWith("/sent", frida.Path, StringComparison.Ordinal);
        Assert.Matches("[A-Z]{2}-[0-9]{4}", frida.Text);
        Assert.Contains("Your inquiry has been received", frida.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Fiktivsen", frida.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_section_that_depends_on_an_unanswered_one_cannot_start_yet_nor_be_opened_by_address()
    {
        var frida = await Referrer();
        await frida.BeginInquiry("Sara Modelund");
        var id = frida.Inquiry();
        await frida.Open($"/inquiries/{id}/draft");
        Assert.Contains("Release Cannot start yet", frida.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(frida.Page.QuerySelectorAll("main a"), a => a.GetAttribute("href")!.EndsWith("/release", StringComparison.Ordinal));
        await frida.Open($"/inquiries/{id}/release");
        Assert.EndsWith($"/inquiries/{id}/draft", frida.Path, StringComparison.Ordinal);
        await frida.Open($"/inquiries/{id}/check");
        Assert.EndsWith($"/inquiries/{id}/draft", frida.Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_place_that_is_not_there_is_refused_at_its_question()
    {
        var frida = await Referrer("Frida Forfalsket");
        await frida.BeginInquiry("Ida Forfalsket");
        await frida.Fill("Asker", "PrisonOfficer").Fill("OnBehalf", "Myself").Fill("Contact", "lokal 12").Press("Continue");
        frida.Page.QuerySelector("select[name='Input.Establishment'] option[value='1']")!.SetAttribute("value", "9999");
        await frida.Fill("LegalStatus", "Sentenced").Fill("Establishment", "9999").Press("Continue");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, frida.Status);
        Assert.NotNull(frida.Page.QuerySelector("#errors a[href='#Input_Establishment']"));
    }

    [Fact]
    public async Task Comes_back_another_day_at_the_first_unanswered_question_with_what_was_saved()
    {
        var person = await _world.Referrer("Freja Kommer-igen");
        var first = await person.Browse();
        await first.BeginInquiry("Emil Eksempelsen");
        await first.Fill("Asker", "Chaplain").Fill("OnBehalf", "SomebodyElse").Fill("OnBehalfName", "Pastor Prøve").Press("Continue");
        var id = first.Inquiry();

        var later = await person.Browse();
        await later.Open("/inquiries/mine");
        await later.Follow("Go on");
        Assert.Equal($"/inquiries/{id}/custody", later.Path);
        await later.Open($"/inquiries/{id}/asking");
        Assert.Equal("Pastor Prøve", later.Page.QuerySelector("[name='Input.OnBehalfName']")!.GetAttribute("value"));
        Assert.True(later.Page.QuerySelector("[name='Input.Asker'][value=Chaplain]")!.HasAttribute("checked"));
    }

    [Fact]
    public async Task Somebody_else_who_opens_the_drafts_address_finds_nothing_there()
    {
        var frida = await Referrer();
        await frida.BeginInquiry("Mie Usand");
        var id = frida.Inquiry();
        foreach (var other in new[] { await _world.Referrer("Anden Henviser"), await _world.Coordinator("Karla Koordinatorsen"), await _world.Assessor("Asta") })
        {
            var visitor = await other.Browse();
            foreach (var page in new[] { "", "/draft", "/next", "/person", "/asking", "/custody", "/check", "/sent" })
            {
                await visitor.Open($"/inquiries/{id}{page}");
                Assert.True(visitor.Status == HttpStatusCode.NotFound, $"{other.Name} {page} {visitor.Status}");
            }
        }
    }

    [Fact]
    public async Task An_unknown_release_date_needs_a_reason_and_a_known_one_must_lie_ahead()
    {
        var frida = await Referrer();
        await frida.BeginInquiry("Jonas Opdigt");
        await frida.Fill("Asker", "SocialWorker").Fill("OnBehalf", "Myself").Press("Continue");
        await frida.Fill("LegalStatus", "Remand").Fill("Establishment", "2").Press("Continue");
        await frida.Fill("ReleaseKnown", "Unknown").Press("Continue");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, frida.Status);
        Assert.Contains("Choose why the date is unknown", frida.Errors, StringComparison.Ordinal);
        await frida.Fill("ReleaseKnown", "Known").Fill("ReleaseOn", "10-03-2026").Press("Continue");
        Assert.Contains("must lie in the future", frida.Errors, StringComparison.Ordinal);
        Assert.Equal("10-03-2026", frida.Page.QuerySelector("[name='Input.ReleaseOn']")!.GetAttribute("value"));
        await frida.Fill("ReleaseKnown", "Unknown").Fill("ReleaseUnknown", "NotSentencedYet").Press("Continue");
        Assert.EndsWith("/why-now", frida.Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_invalid_answer_keeps_everything_typed_multiple_choices_included()
    {
        var frida = await Referrer();
        await frida.BeginInquiry("Kim Eksempelsen");
        await frida.Fill("Asker", "Person").Fill("OnBehalf", "Myself").Press("Continue");
        await frida.Fill("LegalStatus", "Sentenced").Fill("Establishment", "1").Press("Continue");
        await frida.Fill("ReleaseKnown", "Unknown").Fill("ReleaseUnknown", "Appeal").Press("Continue");
        var tooMuch = new string('æ', 601);
        await frida.Fill("Occasions", "FamilyAsks").Fill("Occasions", "CourtDate").Fill("WhyNow", tooMuch).Press("Continue");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, frida.Status);
        Assert.Equal(2, frida.Page.QuerySelectorAll("[name='Input.Occasions'][checked]").Length);
        Assert.Equal(tooMuch, frida.Page.QuerySelector("textarea")!.TextContent.Trim());
        Assert.Contains("Input_WhyNow-error", frida.Page.QuerySelector("textarea")!.GetAttribute("aria-describedby"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Early_answers_tailor_the_rest()
    {
        var frida = await Referrer();
        await frida.BeginInquiry("Noor Fantasius");
        await frida.Fill("Asker", "Person").Fill("OnBehalf", "Myself").Press("Continue");
        await frida.Fill("LegalStatus", "Parole").Fill("Establishment", "1").Press("Continue");
        Assert.EndsWith("/why-now", frida.Path, StringComparison.Ordinal);
        Assert.Null(frida.Page.QuerySelector("[value=ReleaseNear]"));
        await frida.Fill("Occasions", "FamilyAsks").Press("Continue");
        Assert.EndsWith("/check", frida.Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Back_or_sending_again_shows_the_confirmation_and_makes_nothing_twice()
    {
        var frida = await Referrer("Frida Sender-igen");
        await frida.BeginInquiry("Tariq Prøvesen");
        await frida.AnswerAll();
        var button = (AngleSharp.Html.Dom.IHtmlButtonElement)frida.Page.QuerySelectorAll("main button")[^1];
        await frida.Submit(button);
        var confirmation = frida.Text;
        var id = frida.Inquiry();
        await frida.Submit(button);
        Assert.Equal(confirmation, frida.Text);
        await frida.Open($"/inquiries/{id}/check");
        Assert.Equal(confirmation, frida.Text);
        await frida.Open($"/inquiries/{id}/custody");
        Assert.Equal(confirmation, frida.Text);
        Assert.Equal(1L, await house.Peek<long>("select count(*) from bot.inquiry i join bot.account a on a.id = i.author where a.display_name = 'Frida Sender-igen'"));
    }

    [Fact]
    public async Task Leaves_one_entry_in_the_log_per_page()
    {
        var frida = await Referrer("Frida Logget");
        await frida.BeginInquiry("Logge Prøvesen");
        await frida.AnswerAll();
        var before = (await house.Log())[^1].Id;
        await frida.Press("Send");
        var entries = (await house.Log(before)).Select(e => e.Act + " " + e.Outcome);
        Assert.Equal(["inquiry_submit done", "inquiry_outcome_read done"], entries);
    }
}
