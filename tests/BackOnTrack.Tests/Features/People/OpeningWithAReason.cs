using System.Net;
using System.Text;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Features.People;
using BackOnTrack.Tests.Features.Plans;
using BackOnTrack.Tests.Features.Log;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.People;

public sealed class OpeningWithAReason(TestHouse house) : IClassFixture<TestHouse>
{
    private const string Urgent = "Moderen har ringet om en trussel i nat";

    private readonly World _world = house.World;

    private async Task<string> Reference(Guid mentee) => (await house.Peek<string>("select reference from bot.mentee where id = $1", mentee))!;

    private static async Task<Visitor> Ask(Visitor who, string reference, string words, string cause = "CoverForColleague") =>
        await (await who.Open("/files/open")).Fill("Reference", reference).Fill("Cause", cause).Fill("Words", words).Press("Open");

    private Task<long> Told(Person who, string kind) => house.Peek<long>("select count(*) from bot.notice where account = $1 and kind = $2", who.Id, kind);

    [Fact]
    public async Task Scenario_54_who_is_not_assigned_says_why_and_the_log_keeps_it_sealed()
    {
        var karla = await _world.Coordinator("Karla");
        var (mie, liv) = (await _world.Mentee(karla, "Mie Lukketsen"), await _world.Mentee(karla, "Liv Holdtvæk"));
        var person = await _world.Assessor("Asger");
        await house.Force("insert into bot.exclusion (id, account, file, cause, since, caused_by) values (gen_random_uuid(), $1, $2, 'relative', '2020-01-01', $1)", person.Id, liv);
        var asger = await person.Browse();
        Assert.Equal(HttpStatusCode.NotFound, (await asger.Open($"/mentees/{mie}")).Status);
        var reference = await Reference(mie);
        Assert.Contains("a sentence of at least three words", (await Ask(asger, reference, "x")).Errors, StringComparison.Ordinal);
        Assert.Contains("says nothing somebody else could follow", (await Ask(asger, reference, "haster haster haster haster haster")).Errors, StringComparison.Ordinal);
        var (nobody, kept) = ((await Ask(asger, "KV-9999", "Kollegaen er syg i dag")).Errors, (await Ask(asger, await Reference(liv), "Kollegaen er syg i dag")).Errors);
        Assert.Contains("No file you may open", nobody, StringComparison.Ordinal);
        Assert.Equal(nobody, kept);
        await Ask(asger, reference, "Kollegaen er syg i dag");
        Assert.Equal((HttpStatusCode.OK, $"/mentees/{mie}"), (asger.Status, asger.Path));
        Assert.Contains("given the same words before", (await Ask(asger, reference, "kollegaen  er syg i DAG")).Errors, StringComparison.Ordinal);
        var detail = await house.Peek<byte[]>("select detail from bot.act_log where actor = $1 and act = 'file_open_with_reason' and outcome = 'done' and mentee = $2", person.Id, mie);
        Assert.NotNull(detail);
        Assert.DoesNotContain("syg", Encoding.UTF8.GetString(detail), StringComparison.Ordinal);
        Assert.Equal(5L, await house.Peek<long>("select count(*) from bot.act_log where actor = $1 and act = 'file_open_with_reason' and outcome = 'refused'", person.Id));
        house.Clock.Move(TimeSpan.FromMinutes(61));
        Assert.Equal(HttpStatusCode.NotFound, (await (await person.Browse()).Open($"/mentees/{mie}")).Status);
    }

    [Fact]
    public async Task Scenario_54_the_cause_and_the_words_are_read_by_whoever_sees_who_has_looked_and_the_coordinators_are_told()
    {
        var (karla, vera) = (await _world.Coordinator("Karla Læser"), await _world.Coordinator("Vera Vikar", World.West));
        var (mie, dora) = (await _world.Mentee(karla, "Mie Læst"), await _world.Somebody("Dora Læser", World.West, Role.DataProtection));
        await Ask(await vera.Browse(), await Reference(mie), "Kollegaen er på ferie i denne uge");
        Assert.Equal((1L, 0L), (await Told(karla, "file_opened_with_reason"), await Told(vera, "file_opened_with_reason")));
        var desk = await (await karla.Browse()).Open("/");
        await desk.Follow("A file of your unit was opened with a reason");
        Assert.Equal($"/mentees/{mie}/lookers", desk.Path);
        Assert.Contains("I cover for a colleague: Kollegaen er på ferie i denne uge", desk.Page.QuerySelector("main table")!.TextContent, StringComparison.Ordinal);
        var log = await (await (await dora.Browse()).ReadsTheLog()).Open("/log");
        Assert.Contains("I cover for a colleague", log.Page.QuerySelector("main table")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("ferie", log.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CoverForColleague", "cover"), InlineData("RequestFromThePerson", "cover"), InlineData("ReviewOfKeeping", "cover"), InlineData("SupervisionOfLog", "cover"), InlineData("UrgentSafety", "break_glass")]
    public async Task Each_reason_opens_for_an_hour_and_stands_in_the_reach_that_it_gave(string cause, string capacity)
    {
        var mie = await _world.Mentee(await _world.Coordinator("Karla Grund"), "Mie Grundsen");
        var person = await _world.Assessor("Asger Grund");
        var asger = await Ask(await person.Browse(), await Reference(mie), $"Det er derfor jeg ser på sagen, {cause}", cause);
        Assert.Equal((HttpStatusCode.OK, $"/mentees/{mie}"), (asger.Status, asger.Path));
        Assert.Equal($"{capacity} {Snake.Of(Enum.Parse<OpeningCause>(cause))} 01:00:00",
            await house.Peek<string>("select capacity || ' ' || cause || ' ' || (until - since) from bot.reach where account = $1 and file = $2", person.Id, mie));
    }

    [Fact]
    public async Task Without_a_reason_chosen_nothing_opens_and_what_was_typed_stays()
    {
        var mie = await _world.Mentee(await _world.Coordinator("Karla Uden"), "Mie Udensen");
        var reference = await Reference(mie);
        var asger = await (await _world.Assessor("Asger Uden")).Browse();
        await (await asger.Open("/files/open")).Fill("Reference", reference).Fill("Words", "Kollegaen er syg i dag").Press("Open");
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "/files/open"), (asger.Status, asger.Path));
        Assert.NotEmpty(asger.Errors);
        Assert.Equal(reference, asger.Page.QuerySelector("[name='Input.Reference']")!.GetAttribute("value"));
        Assert.Contains("Kollegaen er syg i dag", asger.Page.QuerySelector("[name='Input.Words']")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await asger.Open($"/mentees/{mie}")).Status);
    }

    [Fact]
    public async Task Scenario_55_an_emergency_opens_to_be_read_for_an_hour_and_nothing_can_be_written()
    {
        var course = await Course.Begin(house, "Mona Mentorsen");
        await course.WithPlan();
        var person = await _world.Coordinator("Vera Vest", World.West);
        var vera = await person.Browse();
        await house.Force("update bot.mentee set reference = 'VX-2345' where id = $1", course.Mentee); // the story's own is none that can be typed
        await Ask(vera, "VX-2345", Urgent, "UrgentSafety");
        Assert.Equal((HttpStatusCode.OK, "", $"/mentees/{course.Mentee}"), (vera.Status, vera.Errors, vera.Path));
        Assert.Equal(HttpStatusCode.OK, (await vera.Open(course.At)).Status);
        await (await vera.Open($"/mentees/{course.Mentee}/custody/court-date")).Fill("Day", "17-03-2026").Fill("Matter", "Trial").Press("Save");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, vera.Status);
        Assert.Contains("you cannot change anything in it", vera.Errors, StringComparison.Ordinal);
        await (await vera.Open($"{course.At}/pause")).Fill("PauseReason", "MenteeIll").Fill("Review", "01-04-2026").Fill("Words", "Syg").Press("Pause");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, vera.Status);
        Assert.Contains("you cannot change anything in it", vera.Errors, StringComparison.Ordinal);
        Assert.Equal(0L, await house.Peek<long>("select count(*) from bot.court_date where mentee = $1", course.Mentee));
        Assert.Equal("active", await house.Peek<string>("select state from bot.mentorship where id = $1", course.Id));
        Assert.Equal(2L, await house.Peek<long>("select count(*) from bot.act_log where actor = $1 and outcome = 'refused' and code = 'People.Refuse.OnlyReading'", person.Id));
        house.Clock.Move(TimeSpan.FromMinutes(61));
        Assert.Equal(HttpStatusCode.NotFound, (await (await person.Browse()).Open($"/mentees/{course.Mentee}")).Status);
    }

    [Fact]
    public async Task Scenario_55_two_are_told_at_once_and_one_of_them_reviews_it_never_whoever_opened_it()
    {
        var (karla, dina, vera) = (await _world.Coordinator("Karla To"), await _world.Somebody("Dina", World.West, Role.DataProtection), await _world.Coordinator("Vera To", World.West));
        var mie = await _world.Mentee(karla, "Mie Nødsen");
        await Ask(await vera.Browse(), await Reference(mie), Urgent + " klokken to", "UrgentSafety");
        Assert.Equal((1L, 1L, 0L), (await Told(karla, "file_opened_in_emergency"), await Told(dina, "file_opened_in_emergency"), await Told(vera, "file_opened_in_emergency")));
        var opening = await house.Peek<Guid>("select id from bot.emergency_opening where mentee = $1", mie);
        Assert.Equal(HttpStatusCode.NotFound, (await (await (await _world.Coordinator("Viggo Vest", World.West)).Browse()).Open($"/emergency-openings/{opening}")).Status);
        Assert.Equal("People.Refuse.OwnOpening", Assert.Single((await Review(vera, opening)).Refusals).Code);
        var reader = await dina.Browse();
        Assert.Contains("Vera To", (await reader.Open("/today/OpeningToReview")).Text, StringComparison.Ordinal);
        await reader.Open($"/emergency-openings/{opening}");
        Assert.Contains(Urgent, reader.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Nødsen", reader.Text, StringComparison.Ordinal);
        await reader.Press("Save the review");
        Assert.Contains("Write the reason as a sentence", reader.Errors, StringComparison.Ordinal);
        await reader.Fill("Verdict", "Needed").Fill("Words", "Politiet var hos moderen").Press("Save the review");
        Assert.Contains("Yes, it was needed", reader.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Vera To", (await reader.Open("/today/OpeningToReview")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Scenario_55_an_opening_nobody_reviews_in_72_hours_is_passed_on_once()
    {
        var (karla, dina, vera, kept) = (await _world.Coordinator("Karla Tre"), await _world.Somebody("Dina Tre", World.West, Role.DataProtection), await _world.Coordinator("Vera Tre", World.West), await _world.Coordinator("Konrad Slægtning"));
        var mie = await _world.Mentee(karla, "Mie Glemtsen");
        await house.Force("insert into bot.exclusion (id, account, file, cause, since, caused_by) values (gen_random_uuid(), $1, $2, 'relative', '2020-01-01', $1)", kept.Id, mie);
        await Ask(await vera.Browse(), await Reference(mie), Urgent + " klokken tre", "UrgentSafety");
        var escalate = () => house.As<EscalateOpenings, int>(job => job.Run(default));
        house.Clock.Move(TimeSpan.FromHours(71));
        await escalate();
        Assert.Null(await house.Peek<DateTime?>("select escalated_at from bot.emergency_opening where mentee = $1", mie));
        house.Clock.Move(TimeSpan.FromHours(2));
        await Task.WhenAll(escalate(), escalate());
        await escalate();
        var path = $"/emergency-openings/{await house.Peek<Guid>("select id from bot.emergency_opening where mentee = $1", mie)}";
        foreach (var (who, times) in new[] { (karla, 1L), (dina, 1L), (vera, 0L), (kept, 0L) })
            Assert.Equal(times, await house.Peek<long>("select count(*) from bot.notice where account = $1 and kind = 'opening_unreviewed' and path = $2", who.Id, path));
        Assert.Equal(0L, await Told(kept, "file_opened_in_emergency"));
    }

    private Task<Outcome<Guid>> Review(Person by, Guid opening) =>
        house.As<ReviewOpening, Outcome<Guid>>(act => act.Run(by.Actor, opening, new() { Verdict = Domain.People.OpeningVerdict.Needed, Words = "Det var nødvendigt i nat" }, default));
}
