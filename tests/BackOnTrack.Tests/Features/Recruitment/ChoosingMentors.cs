using System.Net;
using System.Text.RegularExpressions;
using BackOnTrack.Domain;
using BackOnTrack.Tests.Features.Assessment;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Recruitment;

public sealed partial class ChoosingMentors(TestHouse house) : IClassFixture<TestHouse>
{
    private readonly World _world = house.World;

    [GeneratedRegex("/references/[0-9a-f]{64}")] private static partial Regex Address();

    private async Task<string> AddressFor(Visitor browser, Guid application, string referee)
    {
        await browser.Open($"/applications/{application}/references/new");
        await browser.Fill("Referee", referee).Fill("Relation", "Manager").Press("Make the address");
        return Address().Match(browser.Text).Value;
    }

    private static Visitor Answer(Visitor form) => form.Fill("Known", "Longer").Fill("Reliable", "Clearly").Fill("Listens", "Mostly").Fill("Discreet", "Clearly")
        .Fill("Calm", "Partly").Fill("Boundaries", "CannotSay").Fill("Recommends", "true").Fill("Words", "Møder til tiden");

    private static Task<Visitor> Interview(Visitor form) => form.Fill("HeldOn", "09-03-2026").Fill("Verdict", "Shown").Fill("Impression", "Rolig og tydelig").Press("Save the interview");

    private static Task<Visitor> Check(Visitor form, string kind) => form.Fill("Kind", kind).Fill("Issuer", "Prøvepolitiet").Fill("IssuedOn", "01-03-2026").Fill("ValidUntil", "01-03-2028").Fill("Outcome", "Clear").Press("Save");

    private static Task<Visitor> Decide(Visitor form, string kind) => form.Fill("Kind", kind).Fill("Words", "Alt taler for det").Press("Save the decision");

    [Fact]
    public async Task An_open_address_of_a_referee_is_withdrawn_and_works_no_longer_and_the_telephone_still_does()
    {
        var karla = await _world.Coordinator("Karla");
        var id = await _world.Application(karla, "Tilde Tilbagesen");
        var desk = await karla.Browse();
        var address = await AddressFor(desk, id, "Rikke Reference");
        Assert.Equal(HttpStatusCode.OK, (await (await house.Visit()).Open(address)).Status);
        await desk.Press("Withdraw the address");
        Assert.Equal($"/applications/{id}", desk.Path);
        Assert.Contains("The address was withdrawn on 10 March 2026", desk.Text);
        Assert.DoesNotContain("Withdraw the address", desk.Text);
        Assert.Equal(HttpStatusCode.NotFound, (await (await house.Visit()).Open(address)).Status);
        Assert.Equal(1L, await house.Peek<long>("select count(*) from bot.act_log l join bot.application_reference r on r.id = l.record where r.application = $1 and l.act = 'reference_withdraw' and l.outcome = 'done'", id));
        await desk.Follow("Write down what the referee says");
        await Answer(desk).Press("Save");
        Assert.Contains("Møder til tiden", desk.Text);
        Assert.DoesNotContain("Withdraw the address", desk.Text);
    }

    [Fact]
    public async Task An_applicant_becomes_a_mentor_through_all_gates_and_stands_before_the_next_group()
    {
        var (karla, coach) = (await _world.Coordinator("Karla"), await _world.Coach("Carl Coachsen"));
        var id = await _world.Application(karla, "Alma Antagensen");
        var desk = await karla.Browse();
        await Decide(await desk.Open($"/applications/{id}/decision"), "Accepted");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, desk.Status);
        foreach (var gate in (string[])["interview has not been held", "0 of 2 references", "criminal record certificate is missing", "declaration of confidentiality is missing"]) Assert.Contains(gate, desk.Errors);
        Assert.Contains("Alt taler for det", desk.Text);

        var talk = await (await coach.Browse()).Open($"/applications/{id}");
        Assert.Equal(HttpStatusCode.NotFound, talk.Status);
        await (await desk.Open($"/applications/{id}/interviewer")).Fill("Interviewer", coach.Id.ToString()).Press("Save");
        Assert.Contains($"/applications/{id}/interview", (await talk.Open("/today/InterviewToHold")).Page.DocumentElement.OuterHtml);
        await Interview(await talk.Open($"/applications/{id}/interview"));
        Assert.Equal($"/applications/{id}", talk.Path);
        Assert.Contains("Rolig og tydelig", talk.Text);

        foreach (var referee in (string[])["Rikke Reference", "Rolf Reference"])
        {
            var stranger = await (await house.Visit()).Open(await AddressFor(desk, id, referee));
            await Answer(stranger).Press("Send the reference");
            Assert.Equal("/references/thanks", stranger.Path);
        }
        foreach (var kind in (string[])["CriminalRecord", "ConfidentialityDeclaration"]) await Check(await desk.Open($"/applications/{id}/checks/new"), kind);
        Assert.Contains("Møder til tiden", desk.Text);
        Assert.DoesNotContain("Møder til tiden", (await talk.Open($"/applications/{id}")).Text);
        Assert.DoesNotContain("Rikke", talk.Text);

        await Decide(await desk.Open($"/applications/{id}/decision"), "Accepted");
        Assert.Equal($"/applications/{id}", desk.Path);
        Assert.Equal(HttpStatusCode.NotFound, (await talk.Open($"/applications/{id}")).Status);
        var account = await _world.Somebody("Alma Antagensen", World.East, Role.Mentor);
        await desk.Open($"/applications/{id}/admission");
        await desk.Fill("Account", account.Id.ToString()).Fill("Alias", "Alma").Fill("Gender", "Woman").Press("Enter as a mentor");
        Assert.Equal($"/mentors/{account.Id}", desk.Path);
        Assert.Contains("Prøvepolitiet", desk.Text);
        Assert.Contains("To aftener om ugen", desk.Text);
        await desk.Open($"/mentors/{account.Id}/profile");
        await desk.Fill("Availability", "Kun lørdage").Press("Save");
        Assert.Contains("Kun lørdage", desk.Text);
        Assert.Contains("00 00 00 00", (await desk.Open($"/mentors/{account.Id}/contact")).Page.DocumentElement.OuterHtml);
        var lead = await (await _world.Somebody("Tove", World.East, Role.TrainingLead)).Browse();
        Assert.Contains("Alma", (await lead.Open("/training/lacking")).Text);
    }

    [Fact]
    public async Task Whoever_holds_the_interview_neither_decides_nor_can_anybody_else_write_it_down()
    {
        var (karla, kim) = (await _world.Coordinator("Karla"), await _world.Coordinator("Kim"));
        var id = await _world.Application(karla);
        var desk = await karla.Browse();
        await (await desk.Open($"/applications/{id}/interviewer")).Fill("Interviewer", karla.Id.ToString()).Press("Save");
        Assert.Contains("Somebody else is asked", (await (await kim.Browse()).Open($"/applications/{id}/interview")).Text);
        await Interview(await desk.Open($"/applications/{id}/interview"));
        await desk.Open($"/applications/{id}/decision");
        await desk.Fill("Kind", "Refused").Fill("Reason", "NoNeedNow").Fill("Words", "Ikke nu").Press("Save the decision");
        Assert.Contains("somebody else decides", desk.Errors);
        var other = await (await kim.Browse()).Open($"/applications/{id}/decision");
        await other.Fill("Kind", "Refused").Fill("Reason", "NoNeedNow").Fill("Words", "Ikke nu").Press("Save the decision");
        Assert.Contains("No need at present", other.Text);
        await other.Open($"/applications/{id}/decision");
        Assert.Contains("Ikke nu", other.Text);
        await other.Fill("Kind", "Withdrawn").Fill("Words", "Trak sig alligevel").Press("Save the decision");
        Assert.Contains("Ikke nu", other.Text);
        Assert.Contains("Trak sig alligevel", other.Text);
    }

    [Fact]
    public async Task The_referees_address_shows_nobody_works_once_and_ends_and_only_its_hash_is_kept()
    {
        var karla = await _world.Coordinator("Karla");
        var id = await _world.Application(karla, "Navnlig Ansøgersen");
        var desk = await karla.Browse();
        var address = await AddressFor(desk, id, "Rita Reference");
        Assert.DoesNotContain(address, (await desk.Open($"/applications/{id}")).Text);
        var stranger = await (await house.Visit()).Open(address);
        Assert.DoesNotContain("Navnlig", stranger.Page.DocumentElement.OuterHtml);
        Assert.DoesNotContain("Rita", stranger.Page.DocumentElement.OuterHtml);
        await stranger.Fill("Words", "Begyndt tekst").Press("Send the reference");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, stranger.Status);
        Assert.Contains("Begyndt tekst", stranger.Text);
        var twice = Answer(await (await house.Visit()).Open(address));
        await Answer(stranger).Press("Send the reference");
        Assert.Equal(HttpStatusCode.OK, stranger.Status);
        Assert.Equal(HttpStatusCode.NotFound, (await twice.Press("Send the reference")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.Open(address)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.Open("/references/" + new string('a', 64))).Status);
        Assert.Equal(0L, await house.Peek<long>("select count(*) from bot.application_reference r where r.application = $1 and (r.hash is not null or r::text like '%Rita%' or r::text like '%tiden%')", id));

        var late = await AddressFor(desk, id, "Sen Reference");
        await house.Force("update bot.application_reference set expires = '2026-03-10 10:00Z' where application = $1 and answered_at is null", id);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.Open(late)).Status);
        Assert.Contains("/references/", (await desk.Open("/today/ReferenceNotCome")).Page.DocumentElement.OuterHtml);
        await desk.Open($"/applications/{id}");
        await desk.Follow("on the telephone");
        await Answer(desk).Press("Save");
        Assert.Contains("on the telephone", desk.Text);
    }

    [Fact]
    public async Task A_check_that_was_not_passed_or_has_lapsed_opens_no_gate()
    {
        var karla = await _world.Coordinator("Karla");
        var id = await _world.Application(karla);
        var desk = await (await karla.Browse()).Open($"/applications/{id}/checks/new");
        await desk.Fill("Kind", "CriminalRecord").Fill("Issuer", "Prøvepolitiet").Fill("IssuedOn", "01-03-2026").Fill("ValidUntil", "01-03-2028").Fill("Outcome", "NotPassed").Press("Save");
        Assert.Contains("Not passed", desk.Text);
        Assert.Contains("criminal record certificate is missing", (await desk.Open($"/applications/{id}/decision")).Text);
    }

    [Fact]
    public async Task The_gap_counts_what_the_corps_has_and_names_nobody()
    {
        var karla = await _world.Coordinator("Karla");
        await _world.Application(karla, "Gitte Gabsen");
        var desk = await (await karla.Browse()).Open("/mentors/gap");
        Assert.Contains("Somali", desk.Text);
        Assert.Contains("Social work", desk.Text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Gabsen", desk.Text);
    }

    [Fact]
    public async Task What_somebody_wrote_for_a_region_counts_with_the_packs_regions_by_itself_or_once_a_coordinator_says_what_it_means()
    {
        var karla = await _world.Coordinator("Karla");
        foreach (var (name, region) in new[] { ("Karin Kbh", "kbh og  omegn"), ("Palle Plænesen", "Plæneby"), ("Rita Regionsen", "Bornholm") })
            await house.Force("update bot.application set region = $2 where id = $1", await _world.Application(karla, name), region);
        var desk = await (await karla.Browse()).Open("/mentors/gap");
        string Row(string name) => desk.Page.QuerySelectorAll("tbody tr").Single(r => r.QuerySelector("td")!.TextContent.Contains(name, StringComparison.Ordinal)).QuerySelectorAll("td")[^1].TextContent.Trim();
        Assert.Equal("1", Row("Greater Copenhagen"));
        Assert.Equal("1", Row("Bornholm"));
        Assert.Equal("1", Row("Plæneby (as written)"));
        Assert.DoesNotContain("omegn", desk.Text);
        await desk.Fill("Means", "Bornholm").Press("It means this region");
        Assert.Equal("/mentors/gap", desk.Path);
        Assert.Equal("2", Row("Bornholm"));
        Assert.DoesNotContain("Plæneby", desk.Text);
        Assert.Equal(1L, await house.Peek<long>("select count(*) from bot.application where region = 'Plæneby'"));
    }

    [Fact]
    public async Task A_background_that_inquiries_of_those_who_wait_wish_for_is_counted_against_what_the_corps_has()
    {
        var (karla, assessor) = (await _world.Coordinator("Karla"), await _world.Assessor("Asger"));
        var inquiry = await (await (await _world.Inquiry("Vera Ventesen")).Prepare(karla)).Ask(karla, assessor);
        await inquiry.Decide(assessor, Domain.Assessment.DecisionOutcome.Waiting);
        await house.Force("update bot.inquiry set wished_backgrounds = '{law}' where id = $1", inquiry.Id);
        var desk = await (await karla.Browse()).Open("/mentors/gap");
        var law = desk.Page.QuerySelectorAll("tbody tr").Single(r => r.TextContent.Contains("Law", StringComparison.Ordinal));
        Assert.Equal(["1", "0", "0", "0"], law.QuerySelectorAll("td").Skip(1).Select(c => c.TextContent.Trim()));
        Assert.Contains("lack", law.TextContent, StringComparison.OrdinalIgnoreCase);
        var somali = desk.Page.QuerySelectorAll("tbody tr").Single(r => r.TextContent.Contains("Somali", StringComparison.Ordinal));
        Assert.Equal(["1", "0", "0"], somali.QuerySelectorAll("td").Skip(1).Take(3).Select(c => c.TextContent.Trim())); // how many apply depends on who did
        Assert.DoesNotContain("Ventesen", desk.Text);
    }
}
