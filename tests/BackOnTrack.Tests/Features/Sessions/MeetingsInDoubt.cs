using BackOnTrack.Domain;
using BackOnTrack.Domain.Custody;
using BackOnTrack.Features.Custody;
using BackOnTrack.Features.Sessions;
using BackOnTrack.Tests.Features.Mentors;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Sessions;

public sealed class MeetingsInDoubt(TestHouse house) : IClassFixture<TestHouse>
{
    /// <summary>A visit on 23 March, booked and allowed.</summary>
    private async Task<(Meeting Meeting, Visitor Mads, Guid Visit)> Booked(string mentor, string kind = "Visit") =>
        await Booked(await house.World.Agreed(mentor, $"Mie {mentor}"), kind);

    private async Task<(Meeting Meeting, Visitor Mads, Guid Visit)> Booked(Meeting meeting, string kind = "Visit")
    {
        await Say(meeting, new() { Kind = CustodyKind.Status, Status = CustodyStatus.Sentenced, Establishment = 1, Day = new(2026, 3, 1) });
        await house.Force("""
            insert into bot.mentor_permit (id, mentor, unit, establishment, state, "from", until)
            select gen_random_uuid(), $1, 1, place, 'granted', '2026-01-01', '2026-12-31' from unnest(array[1, 2]) place
            """, meeting.Mentor.Id);
        await house.Force("insert into bot.security_request (id, mentee, unit, mentorship, mentor, mentor_alias, background, asked_on, asked_by, answer, answered_at) values (gen_random_uuid(), $1, 1, $2, $3, 'M', 'law', '2026-01-10', $3, 'yes', '2026-01-12')", meeting.Mentee, meeting.Id, meeting.Mentor.Id);
        var mads = await meeting.Mentor.Browse();
        await mads.Open(meeting.Address + "/appointments/new");
        await mads.Fill("Date", "23-03-2026").Fill("Time", "10:00").Fill("Kind", kind).Press("Save");
        Assert.Equal("", mads.Errors);
        return (meeting, mads, await house.Peek<Guid>("select id from bot.appointment where mentorship = $1", meeting.Id));
    }

    private async Task Say(Meeting meeting, CustodyEvent it, CustodySource? source = null) =>
        Assert.True((await house.As<RecordEvent, Outcome<Guid>>(act => act.Run(meeting.Coordinator.Actor, meeting.Mentee, it, source, default))).Accepted(out _, out var no), string.Join(", ", no.Select(r => r.Code)));

    private Task<long> Told(Meeting meeting, string kind) => house.Peek<long>("select count(*) from bot.notice where account = $1 and kind = $2", meeting.Mentor.Id, kind);

    [Fact]
    public async Task Scenario_34_a_booked_visit_inside_a_new_restriction_stands_out_and_its_mentor_is_told_once()
    {
        var (meeting, mads, visit) = await Booked("Mads Stop");
        var before = await Told(meeting, "custody_changed");
        var restriction = new CustodyEvent { Kind = CustodyKind.Restriction, Restriction = RestrictionKind.VisitsRefused, Day = new(2026, 3, 20), Until = new(2026, 3, 30), DecidedBy = DecidedBy.Police };
        await Say(meeting, restriction);
        await Say(meeting, restriction, CustodySource.File);
        Assert.Equal((before, 1L), (await Told(meeting, "custody_changed"), await Told(meeting, "visit_changed")));
        Assert.Contains("Mie Mads Stop", (await mads.Open("/today/VisitInDoubt")).Text, StringComparison.Ordinal);
        Assert.Contains("In doubt", (await mads.Open(meeting.Address)).Text, StringComparison.Ordinal);
        foreach (var page in new[] { "", "/sheet" }) Assert.Contains("No visits are allowed on 23 March 2026", (await mads.Open($"{meeting.Address}/appointments/{visit}{page}")).Text, StringComparison.Ordinal);
        var karla = await (await meeting.Coordinator.Browse()).Open($"/mentees/{meeting.Mentee}/custody");
        Assert.Contains("The meeting planned for 23 March 2026 is in doubt, and its mentor was told", karla.Text, StringComparison.Ordinal);
        Assert.Equal("planned", await house.Peek<string>("select state from bot.appointment where id = $1", visit));

        // Lifted: it stands again, and that is told too.
        var record = await house.Peek<Guid>("select id from bot.contact_restriction where mentee = $1", meeting.Mentee);
        await Say(meeting, new() { Kind = CustodyKind.Lifting, Record = record, Day = new(2026, 3, 10) });
        Assert.Equal(2L, await Told(meeting, "visit_changed"));
        Assert.DoesNotContain("Mie Mads Stop", (await mads.Open("/today/VisitInDoubt")).Text, StringComparison.Ordinal);
        Assert.Contains("stands again", (await karla.Open($"/mentees/{meeting.Mentee}/custody")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Scenario_33_an_announced_transfer_puts_the_visit_in_doubt_once_and_a_new_one_leads_to_the_new_place()
    {
        var (meeting, mads, visit) = await Booked("Mads Flyt");
        var transfer = new CustodyEvent { Kind = CustodyKind.Transfer, Establishment = 2, Day = new(2026, 3, 20) };
        await Say(meeting, transfer, CustodySource.File);
        await Say(meeting, transfer);
        Assert.Equal(1L, await Told(meeting, "visit_changed"));
        Assert.Contains("On 23 March 2026 the mentee is no longer in Fiktivholm", (await mads.Open($"{meeting.Address}/appointments/{visit}")).Text, StringComparison.Ordinal);

        await mads.Open(meeting.Address + "/appointments/new");
        await mads.Fill("Date", "25-03-2026").Fill("Time", "10:00").Fill("Kind", "Visit").Press("Save");
        Assert.Equal(2, await house.Peek<int>("select establishment from bot.appointment where mentorship = $1 and \"on\" = '2026-03-25'", meeting.Id));
        house.Clock.Set(new(2026, 3, 20, 11, 0, 0, TimeSpan.Zero));
        try
        {
            var record = await house.Peek<Guid>("select id from bot.custody_transfer where mentee = $1", meeting.Mentee);
            await Say(meeting, new() { Kind = CustodyKind.Arrival, Record = record, Day = new(2026, 3, 20) });
            // The old one leads where the mentee is not, as before; the new one stands as it stood.
            Assert.Equal(1L, await Told(meeting, "visit_changed"));
            Assert.Empty((await house.Peek<string[]>("select in_doubt from bot.appointment where mentorship = $1 and \"on\" = '2026-03-25'", meeting.Id))!);
        }
        finally { house.Clock.Set(new(2026, 3, 10, 11, 0, 0, TimeSpan.Zero)); }
    }

    [Fact]
    public async Task Release_puts_what_was_booked_inside_in_doubt_and_another_day_in_court_nothing()
    {
        var (meeting, _, visit) = await Booked("Mads Ude");
        await Say(meeting, new() { Kind = CustodyKind.CourtDate, Matter = CourtMatter.Appeal, Day = new(2026, 3, 18) });
        Assert.Equal(0L, await Told(meeting, "visit_changed"));
        await Say(meeting, new() { Kind = CustodyKind.Release, Day = new(2026, 3, 21), Firmness = Firmness.Firm });
        Assert.Equal(["Sessions.Refuse.OutBefore"], (await house.Peek<string[]>("select in_doubt from bot.appointment where id = $1", visit))!);
        Assert.Equal(1L, await Told(meeting, "visit_changed"));
    }

    [Fact]
    public async Task A_day_in_court_puts_the_visit_of_that_day_in_doubt_and_one_that_is_moved_lets_it_stand_again()
    {
        var (meeting, mads, visit) = await Booked("Mads Ret");
        await Say(meeting, new() { Kind = CustodyKind.CourtDate, Matter = CourtMatter.Trial, Day = new(2026, 3, 23) });
        Assert.Equal(["Sessions.Refuse.InCourt"], (await house.Peek<string[]>("select in_doubt from bot.appointment where id = $1", visit))!);
        Assert.Equal(1L, await Told(meeting, "visit_changed"));
        Assert.Contains("in court on 23 March 2026", (await mads.Open($"{meeting.Address}/appointments/{visit}")).Text, StringComparison.Ordinal);
        await mads.Open($"{meeting.Address}/appointments/{visit}/move");
        await mads.Fill("Date", "23-03-2026").Fill("Time", "14:00").Fill("AskedBy", "Mentor").Fill("Reason", "Om eftermiddagen").Press("Save");
        Assert.Contains("in court on 23 March 2026", mads.Errors, StringComparison.Ordinal);
        await mads.Fill("Date", "24-03-2026").Press("Save");
        Assert.Equal("", mads.Errors);
        Assert.Empty((await house.Peek<string[]>("select in_doubt from bot.appointment where id = $1", visit))!);
    }

    [Fact]
    public async Task Moving_a_visit_out_of_the_restriction_takes_the_doubt_away()
    {
        var (meeting, mads, visit) = await Booked("Mads Ud");
        await Say(meeting, new() { Kind = CustodyKind.Restriction, Restriction = RestrictionKind.Isolation, Day = new(2026, 3, 20), Until = new(2026, 3, 30), DecidedBy = DecidedBy.Court });
        await mads.Open($"{meeting.Address}/appointments/{visit}/move");
        await mads.Fill("Date", "29-03-2026").Fill("Time", "10:00").Fill("AskedBy", "Prison").Fill("Reason", "Isolation").Press("Save");
        Assert.Contains("There is isolation on 29 March 2026", mads.Errors, StringComparison.Ordinal);
        await mads.Fill("Date", "31-03-2026").Press("Save");
        Assert.Equal("", mads.Errors);
        Assert.Empty((await house.Peek<string[]>("select in_doubt from bot.appointment where id = $1", visit))!);
    }

    [Fact]
    public async Task A_time_of_visiting_that_ends_puts_what_was_booked_in_it_in_doubt_and_a_new_one_lets_it_stand_again()
    {
        var (meeting, mads, visit) = await Booked("Mads Tid");
        var karla = await meeting.Coordinator.Browse();
        await Offer(karla, "Monday");
        await Follow();
        Assert.Equal(0L, await Told(meeting, "visit_changed")); // it is a Monday, and within the time

        await karla.Open("/establishments/1");
        var end = karla.Page.QuerySelectorAll("a[href^='/visit-slots/'][href$='/end']").Single().GetAttribute("href")!;
        await karla.Open(end);
        await karla.Fill("Last", "15-03-2026").Press("Save");
        Assert.Equal("", karla.Errors);
        await Follow();
        await Follow();
        Assert.Equal(1L, await Told(meeting, "visit_changed"));
        Assert.Equal(["Sessions.Refuse.NoSlotThatDay"], (await house.Peek<string[]>("select in_doubt from bot.appointment where id = $1", visit))!);
        Assert.Contains("Mie Mads Tid", (await mads.Open("/today/VisitInDoubt")).Text, StringComparison.Ordinal);
        Assert.Equal("planned", await house.Peek<string>("select state from bot.appointment where id = $1", visit));

        await Offer(karla, "Monday");
        await Follow();
        Assert.Empty((await house.Peek<string[]>("select in_doubt from bot.appointment where id = $1", visit))!);
        Assert.Equal(2L, await Told(meeting, "visit_changed"));
        await house.Force("delete from bot.visit_slot");
    }

    private Task<int> Follow() => house.As<FollowSlots, int>(act => act.Run(default));

    private static async Task Offer(Visitor karla, string day)
    {
        await karla.Open("/establishments/1/slots/new");
        await karla.Fill("Weekday", day).Fill("Starts", "09:00").Fill("Ends", "12:00").Fill("From", "01-03-2026").Press("Save");
        Assert.Equal("", karla.Errors);
    }

    [Fact]
    public async Task A_permit_that_is_withdrawn_or_shortened_puts_the_visit_in_doubt_and_one_that_is_corrected_lets_it_stand_again()
    {
        var coordinator = await house.World.Coordinator("Karla Adgang");
        var mentor = await house.World.NewMentor(coordinator, "Mads Adgang"); // with a key of its own: the reason is sealed
        await house.Checked(mentor);
        var (meeting, mads, visit) = await Booked(await house.World.Agreed(coordinator, mentor, "Mie Mads Adgang"));
        var karla = await coordinator.Browse();
        var permit = await house.Peek<Guid>("select id from bot.mentor_permit where mentor = $1 and establishment = 1", meeting.Mentor.Id);
        var page = $"/mentors/{meeting.Mentor.Id}/permits/{permit}";
        await karla.Open($"{page}/correct");
        await karla.Fill("Until", "20-03-2026").Press("Save");
        await Permits();
        await Permits();
        Assert.Equal((1L, "Sessions.Refuse.PermitEnds"), (await Told(meeting, "visit_changed"), Assert.Single((await house.Peek<string[]>("select in_doubt from bot.appointment where id = $1", visit))!)));
        await karla.Open($"{page}/correct");
        await karla.Fill("Until", "31-12-2026").Press("Save");
        await Permits();
        Assert.Equal(2L, await Told(meeting, "visit_changed"));
        Assert.Empty((await house.Peek<string[]>("select in_doubt from bot.appointment where id = $1", visit))!);

        await karla.Open($"/mentors/{meeting.Mentor.Id}");
        await karla.Open($"{page}/withdraw");
        await karla.Fill("WithdrawnFrom", "01-02-2027").Fill("Reason", "").Press("Save");
        foreach (var words in new[] { "ends on 31 December 2026 in any case", "Write why it was withdrawn" }) Assert.Contains(words, karla.Errors, StringComparison.Ordinal);
        await karla.Fill("WithdrawnFrom", "23-03-2026").Fill("Reason", "Ombygning af besøgsafdelingen").Press("Save");
        foreach (var words in new[] { "Withdrawn", "Ombygning af besøgsafdelingen" }) Assert.Contains(words, karla.Text, StringComparison.Ordinal);
        await Permits();
        Assert.Equal(3L, await Told(meeting, "visit_changed"));
        Assert.Contains("has withdrawn the permit from 23 March 2026", (await mads.Open($"{meeting.Address}/appointments/{visit}")).Text, StringComparison.Ordinal);
        Assert.Contains("Mie Mads Adgang", (await mads.Open("/today/VisitInDoubt")).Text, StringComparison.Ordinal);

        // What custody changes meanwhile does not take the doubt away.
        await Say(meeting, new() { Kind = CustodyKind.CourtDate, Matter = CourtMatter.Appeal, Day = new(2026, 3, 18) });
        Assert.Equal(["Sessions.Refuse.PermitWithdrawn"], (await house.Peek<string[]>("select in_doubt from bot.appointment where id = $1", visit))!);
        await karla.Open($"{page}/correct");
        await karla.Press("Save");
        Assert.Contains("has not been withdrawn", karla.Errors, StringComparison.Ordinal);
    }

    private Task<int> Permits() => house.As<FollowPermits, int>(act => act.Run(default));

    [Fact]
    public async Task A_check_that_was_not_passed_puts_the_visit_in_doubt_and_it_stands_again_when_that_was_a_slip()
    {
        var coordinator = await house.World.Coordinator("Karla Kontrol");
        var mentor = await house.World.NewMentor(coordinator, "Mads Kontrol"); // with a key of its own: the reason is sealed
        await house.Checked(mentor);
        var (meeting, mads, visit) = await Booked(await house.World.Agreed(coordinator, mentor, "Mie Mads Kontrol"));
        await Checks();
        Assert.Equal(0L, await Told(meeting, "visit_changed"));
        var karla = await (await coordinator.Browse()).Open($"/mentors/{mentor.Id}/checks/new");
        await karla.Fill("Kind", "CriminalRecord").Fill("Issuer", "Prøvepolitiet").Fill("IssuedOn", "09-03-2026").Fill("ValidUntil", "09-03-2027").Fill("Outcome", "NotPassed").Press("Save");
        Assert.Equal("", karla.Errors);
        await Checks();
        await Checks();
        Assert.Equal((1L, "Sessions.Refuse.Check.CriminalRecord"), (await Told(meeting, "visit_changed"), Assert.Single((await house.Peek<string[]>("select in_doubt from bot.appointment where id = $1", visit))!)));
        Assert.Contains("Mie Mads Kontrol", (await mads.Open("/today/VisitInDoubt")).Text, StringComparison.Ordinal);

        // What custody changes meanwhile does not take the doubt away.
        await Say(meeting, new() { Kind = CustodyKind.CourtDate, Matter = CourtMatter.Appeal, Day = new(2026, 3, 18) });
        Assert.Equal(["Sessions.Refuse.Check.CriminalRecord"], (await house.Peek<string[]>("select in_doubt from bot.appointment where id = $1", visit))!);

        await karla.Open($"/mentors/{mentor.Id}/checks/{await house.Peek<Guid>("select id from bot.mentor_check where mentor = $1 and outcome = 'not_passed'", mentor.Id)}/strike");
        await karla.Fill("Why", "Forkert mentor").Press("Strike out");
        await Checks();
        Assert.Empty((await house.Peek<string[]>("select in_doubt from bot.appointment where id = $1", visit))!);
        Assert.Equal(2L, await Told(meeting, "visit_changed"));
    }

    private Task<int> Checks() => house.As<FollowChecks, int>(act => act.Run(default));
}
