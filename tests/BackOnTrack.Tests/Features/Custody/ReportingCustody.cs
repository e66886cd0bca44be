using System.Net;
using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Custody;
using BackOnTrack.Features.Custody;
using BackOnTrack.Tests.Features.Plans;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Custody;

public sealed class ReportingCustody(TestHouse house) : IClassFixture<TestHouse>
{
    private async Task<(Course Course, Visitor Karla)> Told(CustodyStatus status = CustodyStatus.Sentenced)
    {
        var course = await Course.Begin(house, "Mona Mentorsen");
        var karla = await house.World.Coordinator("Karla");
        await Event(karla, course, new() { Kind = CustodyKind.Status, Status = status, Establishment = 1, Day = new(2026, 1, 5) });
        return (course, await karla.Browse());
    }

    private async Task<Guid> Event(Person by, Course course, CustodyEvent it, CustodySource? source = null)
    {
        Assert.True((await house.As<RecordEvent, Outcome<Guid>>(act => act.Run(by.Actor, course.Mentee, it, source, default))).Accepted(out var record, out var refusals), string.Join(", ", refusals.Select(r => r.Code)));
        return record;
    }

    private async Task<Person> Referrer(Course course)
    {
        var rita = await house.World.Referrer("Rita");
        await house.LetInAsContact(rita, course.Mentee);
        return rita;
    }

    [Fact]
    public async Task A_transfer_that_arrives_twice_is_followed_once_and_the_mentor_is_told_once()
    {
        var (course, _) = await Told();
        await course.WithPlan();
        var rita = await Referrer(course);
        var before = await house.Peek<long>("select count(*) from bot.notice where account = $1", course.Mentor.Id);
        var transfer = new CustodyEvent { Kind = CustodyKind.Transfer, Establishment = 3, Day = new(2026, 3, 10) };
        var first = await Event(rita, course, transfer, CustodySource.File);
        Assert.Equal(first, await Event(rita, course, transfer));
        Assert.Equal(1L, await house.Peek<long>("select count(*) from bot.custody_change where mentee = $1 and kind = 'transfer'", course.Mentee));
        Assert.Equal(before + 1, await house.Peek<long>("select count(*) from bot.notice where account = $1", course.Mentor.Id));
        Assert.Equal(3, await house.Peek<int>("select establishment from bot.mentorship where id = $1", course.Id));
    }

    [Fact]
    public async Task The_prison_contact_reports_on_one_short_page_and_sees_nothing_of_the_mentorship()
    {
        var (course, _) = await Told(CustodyStatus.Remand);
        var rita = await (await Referrer(course)).Browse();
        await rita.Open("/custody");
        Assert.Contains("Sara Fiktivsen", rita.Text, StringComparison.Ordinal);
        await rita.Open($"/mentees/{course.Mentee}/custody/court-date");
        await rita.Fill("Day", "17-03-2026").Press("Save");
        Assert.Contains("17 March 2026 · Review of the remand", rita.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("The mentor was told", rita.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await rita.Open(course.At)).Status);
    }

    [Fact]
    public async Task The_prison_contact_moves_a_hearing_and_the_first_day_stays_behind()
    {
        var (course, _) = await Told(CustodyStatus.Remand);
        var rita = await (await Referrer(course)).Browse();
        await rita.Open($"/mentees/{course.Mentee}/custody/court-date");
        await rita.Fill("Day", "17-03-2026").Press("Save");
        await rita.Follow("The hearing of 17 March 2026 is on another day");
        await rita.Press("Save");
        Assert.Contains("Fill this in", rita.Errors, StringComparison.Ordinal);
        await rita.Fill("Day", "24-03-2026").Press("Save");
        Assert.Contains("24 March 2026 · Review of the remand", rita.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("17 March 2026 · Review of the remand", rita.Text, StringComparison.Ordinal);
        Assert.Equal(1L, await house.Peek<long>("select count(*) from bot.court_date c join bot.court_date n on n.id = c.replaced_by where c.mentee = $1 and c.\"on\" = '2026-03-17' and n.\"on\" = '2026-03-24'", course.Mentee));
        var old = await house.Peek<Guid>("select id from bot.court_date where mentee = $1 and replaced_by is not null", course.Mentee);
        Assert.Equal(HttpStatusCode.NotFound, (await rita.Open($"/mentees/{course.Mentee}/custody/court-dates/{old}/move")).Status);
    }

    [Fact]
    public async Task The_security_office_registers_by_reference_reaches_the_file_while_it_holds_and_never_sees_release_or_court()
    {
        var (course, karla) = await Told();
        await house.Force("insert into bot.security_request (id, mentee, unit, mentorship, mentor, mentor_alias, background, asked_on, asked_by, answer, answered_at) values (gen_random_uuid(), $1, 1, $2, $3, 'Mona', 'law', '2026-01-10', $3, 'yes', '2026-01-12')", course.Mentee, course.Id, course.Mentor.Id);
        await karla.Open($"/mentees/{course.Mentee}/custody/release");
        await karla.Fill("Day", "01-06-2026").Fill("Firmness", "Firm").Press("Save");
        const string reference = "LJ-9233";
        await house.Force("update bot.mentee set reference = $2 where id = $1", course.Mentee, reference);
        var sif = await (await house.World.Security("Sif")).Browse();
        Assert.Equal(HttpStatusCode.NotFound, (await sif.Open($"/mentees/{course.Mentee}/custody")).Status);
        await sif.Open("/custody/restriction");
        await sif.Fill("Reference", " lj 9233").Fill("Restriction", "VisitsRefused").Fill("Day", "10-03-2026").Fill("DecidedBy", "Police").Press("Save");
        Assert.Contains("The restriction is registered", sif.Text, StringComparison.Ordinal);
        await sif.Open($"/mentees/{course.Mentee}/custody");
        Assert.Contains("Visits refused", sif.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("June 2026", sif.Text, StringComparison.Ordinal);
        Assert.Contains("Visits refused", (await (await course.Mentor.Browse()).Open(course.At)).Text, StringComparison.Ordinal);
        var restriction = await house.Peek<Guid>("select id from bot.contact_restriction where mentee = $1", course.Mentee);
        await sif.Open($"/mentees/{course.Mentee}/custody/restrictions/{restriction}/lift");
        await sif.Fill("Day", "10-03-2026").Press("Save");
        Assert.Equal(0L, await house.Peek<long>("select count(*) from bot.reach where file = $1 and capacity = 'security' and until is null", course.Mentee));
    }

    [Fact]
    public async Task A_ban_that_was_lifted_and_is_registered_again_stands_and_whoever_lifted_the_last_one_is_led_to_a_page_that_is_open()
    {
        var (course, karla) = await Told();
        var reference = (await house.Peek<string>("select reference from bot.mentee where id = $1", course.Mentee))!;
        var sif = await (await house.World.Security($"Sif {Guid.NewGuid():N}")).Browse();
        async Task Register(string kind)
        {
            await sif.Open("/custody/restriction");
            await sif.Fill("Reference", reference).Fill("Restriction", kind).Fill("Day", "10-03-2026").Fill("DecidedBy", "Police").Press("Save");
            Assert.Contains("The restriction is registered", sif.Text, StringComparison.Ordinal);
        }
        async Task Lift(string kind)
        {
            var restriction = await house.Peek<Guid>("select id from bot.contact_restriction where mentee = $1 and kind = $2 and lifted_on is null", course.Mentee, kind);
            await sif.Open($"/mentees/{course.Mentee}/custody/restrictions/{restriction}/lift");
            await sif.Fill("Day", "10-03-2026").Press("Save");
        }
        await Register("VisitsRefused");
        await Register("Isolation");
        await Lift("isolation");
        Assert.StartsWith($"/mentees/{course.Mentee}/custody", sif.Path, StringComparison.Ordinal);
        await Lift("visits_refused");
        Assert.StartsWith("/custody?", sif.Path, StringComparison.Ordinal);
        Assert.Contains("The restriction is lifted", sif.Text, StringComparison.Ordinal);
        Assert.Equal(0L, await house.Peek<long>("select count(*) from bot.act_log where mentee = $1 and outcome = 'denied'", course.Mentee));

        await Register("VisitsRefused");
        Assert.Equal(1L, await house.Peek<long>("select count(*) from bot.contact_restriction where mentee = $1 and kind = 'visits_refused' and lifted_on is null", course.Mentee));
        Assert.Contains("Visits refused", (await karla.Open(course.At)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_is_where_they_were_that_morning_stands_there_again()
    {
        var (course, karla) = await Told();
        async Task Says(string status, string establishment)
        {
            await karla.Open($"/mentees/{course.Mentee}/custody/status");
            await karla.Fill("Status", status).Fill("Establishment", establishment).Fill("Day", "10-03-2026").Press("Save");
            Assert.Equal("", karla.Errors);
        }
        async Task Moves(string establishment)
        {
            await karla.Open($"/mentees/{course.Mentee}/custody/transfer");
            await karla.Fill("Establishment", establishment).Fill("Day", "10-03-2026").Press("Save");
            Assert.Equal("", karla.Errors);
        }
        Task<string?> Now() => house.Peek<string>("select status || ' ' || coalesce(establishment, 0) from bot.custody_period where mentee = $1 and until is null", course.Mentee);
        foreach (var establishment in new[] { "2", "1", "2" }) await Moves(establishment);
        Assert.Equal("sentenced 2", await Now());
        await Says("Released", "");
        await Says("Sentenced", "2");
        Assert.Equal("sentenced 2", await Now());
        Assert.Equal(2, await house.Peek<int>("select establishment from bot.mentorship where id = $1", course.Id));
    }

    [Fact]
    public async Task A_reference_of_another_unit_answers_like_none()
    {
        var (course, _) = await Told();
        var reference = await house.Peek<string>("select reference from bot.mentee where id = $1", course.Mentee);
        var sif = await (await house.World.Security("Sif West", World.West)).Browse();
        foreach (var typed in new[] { reference!, "KV-NONE" })
        {
            await sif.Open("/custody/restriction");
            await sif.Fill("Reference", typed).Fill("Restriction", "Isolation").Fill("Day", "10-03-2026").Fill("DecidedBy", "Court").Press("Save");
            Assert.Contains("No file of yours has this reference", sif.Errors, StringComparison.Ordinal);
        }
        Assert.Equal(0L, await house.Peek<long>("select count(*) from bot.reach where file = $1 and capacity = 'security'", course.Mentee));
    }

    [Fact]
    public async Task A_mistake_stays_with_its_reason_and_what_stood_before_counts_again()
    {
        var (course, karla) = await Told();
        await karla.Open($"/mentees/{course.Mentee}/custody/status");
        await karla.Fill("Status", "Released").Fill("Establishment", "").Fill("Day", "09-03-2026").Press("Save");
        Assert.Contains("Released, since 9 March 2026", karla.Text, StringComparison.Ordinal);
        var change = await house.Peek<Guid>("select id from bot.custody_change where mentee = $1 and status_after = 'released'", course.Mentee);
        await karla.Open($"/mentees/{course.Mentee}/custody/changes/{change}/mistake");
        await karla.Fill("Mistake", "WrongPerson").Press("Say that it was a mistake");
        Assert.Contains("Serving a sentence", karla.Text, StringComparison.Ordinal);
        Assert.Equal("wrong_person", await house.Peek<string>("select mistake from bot.custody_period where mentee = $1 and status = 'released'", course.Mentee));
        Assert.Equal(1, await house.Peek<int>("select establishment from bot.mentorship where id = $1", course.Id));
    }

    [Fact]
    public async Task A_remand_without_a_court_date_waits_for_the_coordinator_until_one_is_given()
    {
        var (course, karla) = await Told(CustodyStatus.Remand);
        Assert.Contains(course.Mentee.ToString(), (await karla.Open("/today/NoCourtDate")).Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        await karla.Open($"/mentees/{course.Mentee}/custody/court-date");
        await karla.Fill("Day", "07-04-2026").Press("Save");
        Assert.DoesNotContain(course.Mentee.ToString(), (await karla.Open("/today/NoCourtDate")).Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_day_of_release_is_an_alarm_and_a_day_later_a_question()
    {
        var (course, karla) = await Told();
        await house.Force("insert into bot.release_expectation (id, mentee, unit, \"on\", firmness, source, recorded_at, by) values (gen_random_uuid(), $1, 1, '2026-03-10', 'firm', 'coordinator', '2026-02-01', $2)", course.Mentee, course.Mentor.Id);
        await house.Force("update bot.mentorship set release_on = '2026-03-10' where id = $1", course.Id);
        Assert.Contains(course.Id.ToString(), (await karla.Open("/today/ReleaseToday")).Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        await house.Force("update bot.release_expectation set \"on\" = '2026-03-09' where mentee = $1", course.Mentee);
        Assert.Contains(course.Mentee.ToString(), (await karla.Open("/today/ReleasePassed")).Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_directory_is_kept_by_its_own_unit_with_days_from_which_it_holds()
    {
        var karla = await (await house.World.Coordinator("Karla")).Browse();
        await karla.Open("/establishments/1/entry");
        await karla.Fill("From", "01-03-2026").Fill("Address", "Prøvevej 1").Fill("Phone", "00 00 00 01").Fill("NoticeDays", "2").Fill("Booking", "Ring to dage før").Fill("MayBring", "Frugt").Press("Save");
        Assert.Equal(1L, await house.Peek<long>("select count(*) from bot.act_log where act = 'directory_write' and outcome = 'done' and record in (select id from bot.establishment_entry where \"from\" = '2026-03-01' and address = 'Prøvevej 1')"));
        await karla.Open("/establishments/1/entry");
        await karla.Fill("From", "01-05-2026").Fill("Address", "Prøvevej 9").Fill("Booking", "Ring en uge før").Fill("MayBring", "Intet").Press("Save");
        await karla.Open("/establishments/1/slots/new");
        await karla.Fill("Weekday", "Tuesday").Fill("Starts", "13:00").Fill("Ends", "15:00").Fill("From", "01-03-2026").Press("Save");
        await karla.Open("/establishments/1/travel");
        await karla.Fill("Other", "2").Fill("Region", "Fyn").Fill("Minutes", "0").Fill("From", "01-03-2026").Press("Save");
        foreach (var words in new[] { "not both", "from 1 to 600" }) Assert.Contains(words, karla.Errors, StringComparison.Ordinal);
        await karla.Fill("Region", "").Fill("Minutes", "75").Press("Save");
        foreach (var words in new[] { "Ring to dage før", "00 00 00 01", "Arresthuset i Prøveby", "75" }) Assert.Contains(words, karla.Text, StringComparison.Ordinal);
        Assert.Contains("Tuesday", karla.Text, StringComparison.Ordinal);
        await karla.Open("/establishments/1/slots/new");
        await karla.Fill("Weekday", "Tuesday").Fill("Starts", "14:30").Fill("Ends", "16:00").Fill("From", "01-04-2026").Press("Save");
        Assert.Contains("Visits are received from 13.00 to 15.00", karla.Errors.Replace(':', '.'), StringComparison.Ordinal);
        await karla.Fill("Starts", "15:00").Press("Save");
        Assert.Equal("", karla.Errors);
        await karla.Open("/establishments/1/entry");
        await karla.Fill("From", "01-02-2026").Press("Save");
        Assert.Contains("It would be shown nowhere: what was written for 1 March 2026", karla.Errors, StringComparison.Ordinal);
        await karla.Fill("From", "01-02-1990").Press("Save");
        Assert.Contains("too far back: at the earliest 10 March 2016", karla.Errors, StringComparison.Ordinal);
        await karla.Open("/establishments/1");
        Assert.Contains("Prøvevej 9", karla.Text, StringComparison.Ordinal);
        await karla.Follow("Take this back");
        await karla.Press("Take back");
        Assert.DoesNotContain("Prøvevej 9", karla.Text, StringComparison.Ordinal);
        var other = await (await house.World.Coordinator("Vera", World.West)).Browse();
        await other.Open("/establishments/1/wings/new");
        await other.Fill("Name", "A").Fill("From", "01-03-2026").Press("Save");
        Assert.Contains("Another unit keeps this page", other.Errors, StringComparison.Ordinal);
    }
}
