using BackOnTrack.Domain;
using BackOnTrack.Domain.Custody;
using BackOnTrack.Features.Custody;
using BackOnTrack.Tests.Features.Inquiries;
using BackOnTrack.Tests.Features.Plans;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Custody;

/// <summary>Whoever reports from the prison says of their own words that they were a mistake, on the day they said them.</summary>
public sealed class TakingBackOnesOwn(TestHouse house) : IClassFixture<TestHouse>
{
    private async Task<(Course Course, Person Karla, Person Rita)> Inside(string mentor)
    {
        var course = await Course.Begin(house, mentor);
        // A correction settles anew whom the file is open to: the mentor is one whom the prison has let in.
        await house.Force("insert into bot.security_request (id, mentee, unit, mentorship, mentor, mentor_alias, background, asked_on, asked_by, answer, answered_at) values (gen_random_uuid(), $1, 1, $2, $3, 'M', 'law', '2026-01-10', $3, 'yes', '2026-01-12')", course.Mentee, course.Id, course.Mentor.Id);
        var karla = await house.World.Coordinator($"Karla {mentor}");
        Assert.True((await house.As<RecordEvent, Outcome<Guid>>(act => act.Run(karla.Actor, course.Mentee, new() { Kind = CustodyKind.Status, Status = CustodyStatus.Sentenced, Establishment = 1, Day = new(2026, 1, 5) }, null, default))).Accepted(out _, out _));
        var rita = await house.World.Referrer($"Rita {mentor}");
        await house.LetInAsContact(rita, course.Mentee);
        return (course, karla, rita);
    }

    private static async Task SaysReleased(Visitor rita, Course course)
    {
        await rita.Open($"/mentees/{course.Mentee}/custody/status");
        await rita.Fill("Status", "Released").Press("Save");
        Assert.Equal("", rita.Errors);
    }

    private Task<Guid> Change(Course course, string status) => house.Peek<Guid>("select id from bot.custody_change where mentee = $1 and status_after::text = $2 and kind = 'status'", course.Mentee, status);

    private Task<long> Told(Course course, Guid whom) => house.Peek<long>("select count(*) from bot.notice where account = $1 and kind = 'release_moved' and path like '%' || $2 || '%'", whom, course.Id.ToString());

    private async Task<string> Strikes(Person who, Guid change) =>
        string.Join(", ", (await house.As<CorrectCustody, Outcome<Guid>>(act => act.Run(who.Actor, change, Mistake.WrongPerson, default))).Refusals.Select(r => r.Code));

    [Fact]
    public async Task What_an_inquiry_began_the_record_with_is_known_since_that_day_begins_earlier_when_somebody_knows_and_can_be_struck()
    {
        var referrer = await house.World.Referrer("Rita Forespørger");
        var rita = await referrer.Browse();
        await rita.SendInquiry("Max Kendtsiden");
        var mentee = await house.Peek<Guid>("select mentee from bot.inquiry where id = $1", rita.Inquiry());
        var karla = await (await house.World.Coordinator("Karla Kendt siden")).Browse();
        Assert.Contains("known since 10 March 2026", (await karla.Open($"/mentees/{mentee}/custody")).Text, StringComparison.Ordinal);
        Assert.Equal("0 true", await house.Peek<string>("select count(*) filter (where followed_at is null) || ' ' || (count(*) > 0) from bot.custody_change where mentee = $1", mentee));

        await karla.Open($"/mentees/{mentee}/custody/status");
        await karla.Fill("Status", "Sentenced").Fill("Establishment", "1").Fill("Day", "05-01-2026").Press("Save");
        Assert.Equal("", karla.Errors);
        Assert.Equal(new DateOnly(2026, 1, 5), await house.Peek<DateOnly>("select \"from\" from bot.custody_period where mentee = $1 and mistake is null", mentee));

        await karla.Follow("This was a mistake");
        await karla.Fill("Mistake", "WrongFact").Press("Say that it was a mistake");
        Assert.Equal(0L, await house.Peek<long>("select count(*) from bot.custody_period where mentee = $1 and mistake is null", mentee));
    }

    [Fact]
    public async Task The_prison_contact_takes_a_wrong_release_back_with_a_reason_and_whoever_was_told_is_told()
    {
        var (course, karla, person) = await Inside("Mona Egen Fejl");
        var rita = await person.Browse();
        await SaysReleased(rita, course);
        Assert.Equal((0L, 0L), (await Told(course, karla.Id), await Told(course, course.Mentor.Id)));
        await rita.Follow("This was a mistake");
        await rita.Press("Say that it was a mistake");
        Assert.NotEqual("", rita.Errors);
        await rita.Fill("Mistake", "WrongPerson").Press("Say that it was a mistake");
        foreach (var said in new[] { "Mistake corrected", "What stands now: Serving a sentence, Fiktivholm Fængsel, since 5 January 2026", "No longer counts: Released, since 10 March 2026" })
            Assert.Contains(said, rita.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("mentorship", rita.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Equal((1L, 1L), (await Told(course, karla.Id), await Told(course, course.Mentor.Id)));
        Assert.Equal(1L, await house.Peek<long>("select count(*) from bot.act_log where act = 'custody_correct' and outcome = 'done' and mentee = $1 and actor = $2", course.Mentee, person.Id));
        Assert.Null(await house.Peek<DateOnly?>("select released_on from bot.release_path where mentorship = $1", course.Id));
    }

    [Fact]
    public async Task What_somebody_else_said_the_coordinator_takes_back_and_the_page_says_so()
    {
        var (course, _, person) = await Inside("Mona Andres Ord");
        var rita = await person.Browse();
        await rita.Open($"/mentees/{course.Mentee}/custody");
        Assert.DoesNotContain("This was a mistake", rita.Text, StringComparison.Ordinal);
        var change = await Change(course, "sentenced");
        await rita.Open($"/mentees/{course.Mentee}/custody/changes/{change}/mistake");
        Assert.Contains("Somebody else reported this. The coordinator can say that it was a mistake.", rita.Text, StringComparison.Ordinal);
        Assert.Equal("Custody.Refuse.NotTheReporter", await Strikes(person, change));
    }

    [Fact]
    public async Task From_the_next_day_on_the_coordinator_takes_it_back_and_the_page_says_so()
    {
        var (course, karla, person) = await Inside("Mona Dagen Efter");
        await SaysReleased(await person.Browse(), course);
        var change = await Change(course, "released");
        house.Clock.Move(TimeSpan.FromDays(1));
        try
        {
            var rita = await person.Browse(); // signed in again
            await rita.Open($"/mentees/{course.Mentee}/custody");
            Assert.DoesNotContain("This was a mistake", rita.Text, StringComparison.Ordinal);
            await rita.Open($"/mentees/{course.Mentee}/custody/changes/{change}/mistake");
            Assert.Contains("What you reported you can take back on the same day.", rita.Text, StringComparison.Ordinal);
            Assert.Equal("Custody.Refuse.NotToday", await Strikes(person, change));
            Assert.Equal("", await Strikes(karla, change));
        }
        finally { house.Clock.Move(TimeSpan.FromDays(-1)); }
    }
}
