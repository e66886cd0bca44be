using System.Net;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Assessment;
using BackOnTrack.Domain.Custody;
using BackOnTrack.Features.Assessment;
using BackOnTrack.Features.Custody;
using BackOnTrack.Tests.Features.Assessment;
using BackOnTrack.Tests.Features.Inquiries;
using BackOnTrack.Tests.Features.Plans;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Custody;

public sealed class LettingContactsInAndOut(TestHouse house) : IClassFixture<TestHouse>
{
    private readonly World _world = house.World;

    private async Task<(Visitor Frida, AskedFor Asked, Person Karla, Person Asger)> Asked(string name)
    {
        var frida = await (await _world.Referrer("Frida Fængsel")).Browse();
        await frida.SendInquiry(name);
        var mentee = await house.Peek<Guid>("select mentee from bot.inquiry where id = $1", frida.Inquiry());
        var (karla, asger) = (await _world.Coordinator("Karla"), await _world.Assessor("Asger"));
        return (frida, await (await new AskedFor(_world, frida.Inquiry(), mentee, name).Prepare(karla)).Ask(karla, asger), karla, asger);
    }

    [Fact]
    public async Task Scenario_9_after_a_decline_the_file_is_shut_to_whoever_asked_but_for_outcome_and_reason()
    {
        var (frida, asked, _, asger) = await Asked("Ali Afvistsen");
        Assert.Contains("Ali Afvistsen", (await frida.Open("/custody")).Text, StringComparison.Ordinal);
        await asked.Decide(asger, DecisionOutcome.Declined, told: "Ikke i målgruppen denne gang");
        Assert.DoesNotContain("Afvistsen", (await frida.Open("/custody")).Text, StringComparison.Ordinal);
        foreach (var page in new[] { "", "/status", "/transfer", "/court-date", "/release", "/restriction" })
            Assert.Equal(HttpStatusCode.NotFound, (await frida.Open($"/mentees/{asked.Mentee}/custody{page}")).Status);
        Assert.Contains("Ikke i målgruppen denne gang", (await frida.Open($"/inquiries/{asked.Id}/sent")).Text, StringComparison.Ordinal);
        Assert.Contains("Declined", (await frida.Open("/inquiries/mine")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_whoever_asked_reports_after_a_decline_is_not_written_down_by_any_way()
    {
        var (frida, asked, _, asger) = await Asked("Berit Afvistsen");
        await asked.Decide(asger, DecisionOutcome.Declined);
        var author = await house.Peek<Guid>("select author from bot.inquiry where id = $1", asked.Id);
        var late = new CustodyEvent { Kind = CustodyKind.CourtDate, Day = new(2026, 4, 1), Matter = CourtMatter.Trial };
        Assert.Equal([Refusal.NotFound], (await house.As<RecordEvent, Outcome<Guid>>(act => act.Run(new(author, Role.Referrer), asked.Mentee, late, null, default))).Refusals);
        var file = $"reference;kind;day;matter\n{await Reference(asked.Mentee)};court_date;2026-04-01;trial";
        var rows = (await house.As<PreviewEvents, Outcome<IReadOnlyList<EventPreview>>>(act => act.Run(new(author, Role.Referrer), file, default))).Value();
        Assert.Equal("Custody.Refuse.Reference", Assert.Single(Assert.Single(rows).Problems).Code);
        Assert.Equal(0L, await house.Peek<long>("select count(*) from bot.court_date where mentee = $1", asked.Mentee));
    }

    [Fact]
    public async Task A_decision_that_is_changed_lets_the_contact_in_again()
    {
        var (frida, asked, _, asger) = await Asked("Cecil Omgjortsen");
        await asked.Decide(asger, DecisionOutcome.Declined);
        var decision = await house.Peek<Guid>("select d.id from bot.decision d where d.mentee = $1", asked.Mentee);
        (await house.As<ChangeDecision, Outcome<Guid>>(act => act.Run(asger.Actor, asked.Id, decision, new()
        {
            Outcome = DecisionOutcome.Accepted, Reason = Decision.ReasonsFor[DecisionOutcome.Accepted][0], Reasons = "Nye papirer", ForReferrer = "Alligevel", WhyChanged = "Nye papirer",
        }, default))).Value();
        Assert.Contains("Cecil Omgjortsen", (await frida.Open("/custody")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_a_transfer_the_new_prison_is_let_in_reports_and_is_let_out_again()
    {
        var course = await Course.Begin(house, "Mona Mentorsen");
        var (karla, nora) = (await (await _world.Coordinator("Karla To")).Browse(), await _world.Referrer("Nora Ny", World.West));
        var prison = await nora.Browse();
        Assert.Equal(HttpStatusCode.NotFound, (await prison.Open($"/mentees/{course.Mentee}/custody")).Status);
        await karla.Open($"/mentees/{course.Mentee}/custody/contacts");
        await karla.Press("Let in");
        Assert.Contains("Fill this in", karla.Errors, StringComparison.Ordinal);
        await karla.Fill("Account", nora.Id.ToString()).Press("Let in");
        Assert.Contains("Nora Ny", karla.Text, StringComparison.Ordinal);
        await prison.Open($"/mentees/{course.Mentee}/custody/court-date");
        await prison.Fill("Day", "17-03-2026").Fill("Matter", "Trial").Press("Save");
        Assert.Contains("17 March 2026 · Trial", prison.Text, StringComparison.Ordinal);
        await karla.Open($"/mentees/{course.Mentee}/custody/contacts");
        await karla.Press("Let out");
        Assert.Equal(HttpStatusCode.NotFound, (await prison.Open($"/mentees/{course.Mentee}/custody")).Status);
        Assert.DoesNotContain("Fiktivsen", (await prison.Open("/custody")).Text, StringComparison.Ordinal);
        Assert.Equal(1L, await house.Peek<long>("select count(*) from bot.custody_contact where mentee = $1 and until is not null and ended_by is not null", course.Mentee));
    }

    [Fact]
    public async Task Whoever_is_kept_away_or_no_prison_contact_cannot_be_let_in()
    {
        var course = await Course.Begin(house, "Mona Mentorsen To");
        var (karla, kept, coach) = (await _world.Coordinator("Karla Tre"), await _world.Referrer("Rolf Slægtning"), await _world.Coach("Carl Coach"));
        await house.Force("insert into bot.exclusion (id, account, file, cause, since, caused_by) values (gen_random_uuid(), $1, $2, 'relative', '2020-01-01', $1)", kept.Id, course.Mentee);
        foreach (var person in new[] { kept, coach })
            Assert.Equal("Custody.Refuse.NoContact", Assert.Single((await house.As<NameContact, Outcome<Guid>>(act => act.Run(karla.Actor, course.Mentee, person.Id, default))).Refusals).Code);
        Assert.DoesNotContain("Rolf Slægtning", (await (await karla.Browse()).Open($"/mentees/{course.Mentee}/custody/contacts")).Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    private async Task<string> Reference(Guid mentee) => (await house.Peek<string>("select reference from bot.mentee where id = $1", mentee))!;
}
