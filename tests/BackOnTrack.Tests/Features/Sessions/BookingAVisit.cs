using System.Net;
using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Features.Mentors.RecordPermit;
using BackOnTrack.Tests.Features.Assessment;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Sessions;

public sealed class BookingAVisit(TestHouse house) : IClassFixture<TestHouse>
{
    private async Task<(Meeting Meeting, Visitor Mads)> In(string mentor, int? establishment = 1)
    {
        var meeting = await house.World.Agreed(mentor, $"Mie {mentor}");
        if (establishment is { } place) await house.InPrison(meeting, place);
        return (meeting, await (await meeting.Mentor.Browse()).Open(meeting.Address + "/appointments/new"));
    }

    private Task Restrict(Meeting meeting, string kind, string from, string? until = null) => house.Force("""
        insert into bot.contact_restriction (id, mentee, unit, kind, "from", until, decided_by, source, recorded_at, by)
        values (gen_random_uuid(), $1, 1, $2, $3, $4::date, 'police', 'coordinator', '2026-03-01', $5)
        """, meeting.Mentee, kind, DateOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture), until is null ? (object)DBNull.Value : DateOnly.Parse(until, System.Globalization.CultureInfo.InvariantCulture), meeting.Coordinator.Id);

    private Task Permit(Meeting meeting, string state, string? until, int place = 1) => house.Force("""
        insert into bot.mentor_permit (id, mentor, unit, establishment, state, applied_on, "from", until, reason)
        values (gen_random_uuid(), $1, 1, $2, $3::text, case when $3::text <> 'granted' then date '2026-02-01' end, case when $3::text = 'granted' then date '2026-01-01' end, $4::date, case when $3::text = 'refused' then '\x00'::bytea end)
        """, meeting.Mentor.Id, place, state, until is null ? (object)DBNull.Value : DateOnly.Parse(until, System.Globalization.CultureInfo.InvariantCulture));

    [Theory, InlineData("Kun med sikkerhedsfolk til stede", true), InlineData("Mie må ikke følges ud", false)]
    public async Task The_paper_says_on_what_conditions_the_permit_was_given_unless_they_name_somebody(string conditions, bool fit)
    {
        var (meeting, mads) = await In($"Mads Vilkår {fit}");
        // The world's mentor has no sealed words yet: the key comes first.
        await house.Force("update bot.mentor set background = 'law' where id = $1", meeting.Mentor.Id);
        (await house.As<Database, Outcome<Guid>>(db => db.Write(meeting.Coordinator.Actor, Act.MentorRegister, tx =>
        {
            tx.StartMentorFile(meeting.Mentor.Id, 1);
            tx.Did(Act.MentorRegister, null, meeting.Mentor.Id);
            return Task.FromResult<Outcome<Guid>>(meeting.Mentor.Id);
        }, default))).Value();
        (await house.As<RecordPermit, Outcome<Guid>>(act => act.Run(meeting.Coordinator.Actor, meeting.Mentor.Id, new() { Establishment = 1, From = new(2026, 1, 1), Until = new(2026, 12, 31), Conditions = conditions }, default))).Value();
        await Book(mads);
        Assert.Equal("", mads.Errors);
        var id = await house.Peek<Guid>("select id from bot.appointment where mentorship = $1", meeting.Id);
        var paper = (await mads.Open($"{meeting.Address}/appointments/{id}/sheet")).Page.QuerySelector("article")!.TextContent;
        Assert.Equal(fit, paper.Contains("Conditions: " + conditions, StringComparison.Ordinal));
        Assert.Equal(!fit, paper.Contains("There are conditions for the visit", StringComparison.Ordinal));
        Assert.DoesNotContain("Mie", paper, StringComparison.Ordinal);
    }

    private static Task<Visitor> Book(Visitor mads, string day = "23-03-2026", string kind = "Visit") => mads.Fill("Date", day).Fill("Time", "10:00").Fill("Kind", kind).Fill("Place", "Room 2").Press("Save");

    [Fact]
    public async Task Every_unmet_condition_is_named_at_once_and_what_was_typed_is_kept()
    {
        var (meeting, mads) = await In("Mads Uden");
        await house.Force("delete from bot.mentor_check where mentor = $1", meeting.Mentor.Id);
        await Book(mads);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, mads.Status);
        foreach (var words in new[] { "criminal record", "confidentiality", "no permit for Fiktivholm" }) Assert.Contains(words, mads.Errors, StringComparison.OrdinalIgnoreCase);
        Assert.Equal("Room 2", mads.Page.QuerySelector("input[name='Input.Place']")!.GetAttribute("value"));
        Assert.Equal(0, await house.Peek<long>("select count(*) from bot.appointment where mentorship = $1", meeting.Id));
    }

    [Theory]
    [InlineData("granted", "2026-03-22", "ends on 22 March 2026")]
    [InlineData("applied", null, "has not answered")]
    [InlineData("refused", null, "has refused a permit")]
    public async Task A_permit_that_is_none_on_the_day_stands_in_the_way(string state, string? until, string said)
    {
        var (meeting, mads) = await In($"Mads {state}");
        await Permit(meeting, state, until);
        await Book(mads);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, mads.Status);
        Assert.Contains(said, mads.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Restriction_slot_and_notice_of_the_establishment_are_named_together_with_the_permit()
    {
        var (meeting, mads) = await In("Mads Alt", establishment: 3);
        await Restrict(meeting, "visits_refused", "2026-03-20", "2026-03-31");
        await house.Force("insert into bot.visit_slot (id, establishment, weekday, starts, ends, \"from\") values (gen_random_uuid(), 3, 'monday', '13:00', '15:00', '2026-01-01')");
        await house.Force("insert into bot.establishment_entry (id, establishment, \"from\", address, phone, booking, notice_days, may_bring, recorded_at, by) values (gen_random_uuid(), 3, '2026-01-01', 'Prøvevej 3', '00 00 00 03', 'Ring', 14, 'Frugt', '2026-01-01', $1)", meeting.Coordinator.Id);
        await Book(mads);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, mads.Status);
        foreach (var words in new[] { "No visits are allowed on 23 March 2026", "from 13:00 to 15:00", "first day you can choose is 6 April 2026", "no permit for" }) Assert.Contains(words, mads.Errors, StringComparison.Ordinal);
        await mads.Fill("Date", "24-03-2026").Press("Save"); // a Tuesday
        Assert.Contains("receives no visits on 24 March 2026", mads.Errors, StringComparison.Ordinal);
        await Permit(meeting, "granted", "2026-12-31", place: 3);
        await mads.Fill("Date", "06-04-2026").Fill("Time", "13:30").Press("Save");
        Assert.Equal((HttpStatusCode.OK, ""), (mads.Status, mads.Errors));
    }

    [Fact]
    public async Task Where_visits_are_supervised_only_a_supervised_one_is_booked_and_its_page_paper_and_note_say_what_it_is()
    {
        var (meeting, mads) = await In("Mads Overvåget");
        await Permit(meeting, "granted", "2026-12-31");
        await Restrict(meeting, "supervised", "2026-03-01");
        await Restrict(meeting, "letters_read", "2026-03-01");
        await house.Force("insert into bot.establishment_entry (id, establishment, \"from\", address, phone, booking, notice_days, may_bring, recorded_at, by) values (gen_random_uuid(), 1, '2026-01-01', 'Prøvevej 1', '00 00 00 01', 'Ring', 0, 'Frugt i klar pose', '2026-01-01', $1)", meeting.Coordinator.Id);
        await Book(mads);
        Assert.Contains("Only supervised visits are allowed", mads.Errors, StringComparison.Ordinal);
        await mads.Fill("Kind", "SupervisedVisit").Press("Save");
        Assert.Equal((HttpStatusCode.OK, ""), (mads.Status, mads.Errors));
        var id = await house.Peek<Guid>("select id from bot.appointment where mentorship = $1", meeting.Id);
        foreach (var page in new[] { "", "/sheet" })
        {
            await mads.Open($"{meeting.Address}/appointments/{id}{page}");
            foreach (var words in new[] { "no confidential talk", "visits only under supervision, letters are read", "Frugt i klar pose", "00 00 00 01" }) Assert.Contains(words, mads.Text, StringComparison.Ordinal);
        }
        Assert.Contains("no confidential talk", (await mads.Open($"{meeting.Address}/sessions/new?sheet={id}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_way_between_two_establishments_is_as_long_as_the_directory_says()
    {
        var (meeting, mads) = await In("Mads Vej");
        await Permit(meeting, "granted", "2026-12-31");
        await Permit(meeting, "granted", "2026-12-31", place: 2);
        await house.Force("insert into bot.travel_time (id, establishment, other, minutes, \"from\", recorded_at, by) values (gen_random_uuid(), 2, 1, 90, '2026-01-01', '2026-01-01', $1)", meeting.Coordinator.Id);
        await house.Force("insert into bot.travel_time (id, establishment, region, minutes, \"from\", recorded_at, by) values (gen_random_uuid(), 1, 'øst', 35, '2026-01-01', '2026-01-01', $1)", meeting.Coordinator.Id);
        await Book(mads);
        Assert.Equal((HttpStatusCode.OK, ""), (mads.Status, mads.Errors));
        var id = await house.Peek<Guid>("select id from bot.appointment where mentorship = $1", meeting.Id);
        Assert.Contains("35 minutes", (await mads.Open($"{meeting.Address}/appointments/{id}")).Text, StringComparison.Ordinal);
        var other = await house.World.Agreed(meeting.Coordinator, meeting.Mentor, "Mie Andensted");
        await house.InPrison(other, 2);
        await mads.Open(other.Address + "/appointments/new");
        await mads.Fill("Date", "23-03-2026").Fill("Time", "12:00").Fill("Kind", "Visit").Press("Save"); // an hour after the first is over
        Assert.Contains("90 minutes are set aside for the way", mads.Errors, StringComparison.Ordinal);
        await mads.Fill("Time", "12:30").Press("Save");
        Assert.Equal((HttpStatusCode.OK, ""), (mads.Status, mads.Errors));
    }

    [Fact]
    public async Task A_check_that_lapses_before_the_day_stands_in_the_way_of_a_visit_and_of_no_telephone_call()
    {
        var (meeting, mads) = await In("Mads Attest", establishment: null);
        await house.Force("update bot.mentor_check set valid_until = '2026-03-22' where mentor = $1 and kind = 'criminal_record'", meeting.Mentor.Id);
        await Book(mads);
        Assert.Contains("criminal record", mads.Errors, StringComparison.OrdinalIgnoreCase);
        await Book(mads, kind: "Phone");
        Assert.Equal((HttpStatusCode.OK, ""), (mads.Status, mads.Errors));
    }

    [Fact]
    public async Task A_visit_is_booked_where_the_mentee_is_and_moving_it_beyond_the_permit_is_refused()
    {
        var (meeting, mads) = await In("Mads Med");
        await Permit(meeting, "granted", "2026-03-31");
        await Book(mads, kind: "SupervisedVisit");
        Assert.Equal((HttpStatusCode.OK, ""), (mads.Status, mads.Errors));
        var id = await house.Peek<Guid>("select id from bot.appointment where mentorship = $1 and establishment = 1", meeting.Id);
        await mads.Open($"{meeting.Address}/appointments/{id}");
        foreach (var words in new[] { "Fiktivholm", "no confidential talk", "31 March 2026" }) Assert.Contains(words, mads.Text, StringComparison.Ordinal);
        Assert.Contains("no confidential talk", (await mads.Open($"{meeting.Address}/appointments/{id}/sheet")).Text, StringComparison.Ordinal);

        await mads.Open($"{meeting.Address}/appointments/{id}/move");
        await mads.Fill("Date", "01-04-2026").Fill("Time", "10:00").Fill("AskedBy", "Prison").Fill("Reason", "Full").Press("Save");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, mads.Status);
        Assert.Contains("ends on 31 March 2026", mads.Errors, StringComparison.Ordinal);
        Assert.Equal(new DateTime(2026, 3, 23), await house.Peek<DateTime>("select \"on\"::timestamp from bot.appointment where id = $1", id));
    }

    [Fact]
    public async Task A_visit_to_where_the_mentee_no_longer_is_stands_out_and_leads_to_the_new_place_when_moved()
    {
        var (meeting, mads) = await In("Mads Flyttet");
        await Permit(meeting, "granted", "2026-12-31");
        await Book(mads);
        var id = await house.Peek<Guid>("select id from bot.appointment where mentorship = $1", meeting.Id);
        Assert.DoesNotContain("Mie", (await mads.Open("/today/VisitInDoubt")).Text, StringComparison.Ordinal);
        await house.InPrison(meeting, 2);
        Assert.Contains("Mie Mads Flyttet", (await mads.Open("/today/VisitInDoubt")).Text, StringComparison.Ordinal);
        Assert.Contains("Mie Mads Flyttet", (await (await meeting.Coordinator.Browse()).Open("/today/VisitInDoubt")).Text, StringComparison.Ordinal);
        await mads.Follow("See what has changed");
        Assert.Contains("no longer in Fiktivholm", mads.Text, StringComparison.Ordinal);
        Assert.Contains("no longer in Fiktivholm", (await mads.Open($"{meeting.Address}/appointments/{id}/sheet")).Text, StringComparison.Ordinal);

        await mads.Open($"{meeting.Address}/appointments/{id}/move");
        await mads.Fill("Date", "25-03-2026").Fill("Time", "10:00").Fill("AskedBy", "Prison").Fill("Reason", "Moved").Press("Save");
        Assert.Contains("no permit for Arresthuset", mads.Errors, StringComparison.Ordinal);
        await Permit(meeting, "granted", "2026-12-31", place: 2);
        await mads.Press("Save");
        Assert.Equal((HttpStatusCode.OK, ""), (mads.Status, mads.Errors));
        Assert.Equal(2, await house.Peek<int>("select establishment from bot.appointment where id = $1", id));
        Assert.DoesNotContain("Mie", (await mads.Open("/today/VisitInDoubt")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_lapses_after_the_booking_stands_out_before_the_mentor_travels()
    {
        var (meeting, mads) = await In("Mads Siden");
        await Permit(meeting, "granted", "2026-12-31");
        await Book(mads);
        var id = await house.Peek<Guid>("select id from bot.appointment where mentorship = $1", meeting.Id);
        Assert.DoesNotContain("Before you travel", (await mads.Open($"{meeting.Address}/appointments/{id}")).Text, StringComparison.Ordinal);
        await house.Force("update bot.mentor_permit set until = '2026-03-20' where mentor = $1", meeting.Mentor.Id);
        foreach (var page in new[] { "", "/sheet" })
            Assert.Contains("ends on 20 March 2026", (await mads.Open($"{meeting.Address}/appointments/{id}{page}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mentee_who_meets_another_mentor_at_that_time_meets_nobody_else_and_what_was_typed_stays()
    {
        var (meeting, mads) = await In("Mads To", establishment: null);
        var other = await house.World.Somebody("Mona Anden", World.East, BackOnTrack.Domain.Role.Mentor);
        await house.Force("""
            insert into bot.appointment (id, mentee, unit, mentorship, mentor, "on", at, kind, minutes, state, planned_at, in_doubt)
            values (gen_random_uuid(), $1, 1, $2, $3, '2026-03-23', '09:30', 'phone', 60, 'planned', '2026-03-01', '{}')
            """, meeting.Mentee, meeting.Id, other.Id);
        await Book(mads, kind: "Leave");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, mads.Status);
        Assert.Contains("meets another mentor at 09:30 (60 minutes)", mads.Errors, StringComparison.Ordinal);
        Assert.NotNull(mads.Page.QuerySelector("#Input_Time[aria-describedby]"));
        Assert.Equal("Room 2", mads.Page.QuerySelector("input[name='Input.Place']")!.GetAttribute("value"));
        await mads.Fill("Time", "10:30").Press("Save");
        Assert.Equal((HttpStatusCode.OK, ""), (mads.Status, mads.Errors));
    }

    [Fact]
    public async Task Whoever_sits_with_a_network_at_that_time_visits_nobody()
    {
        var (meeting, mads) = await In("Mads Netværk", establishment: null);
        await house.Force("""insert into bot.network_meeting (id, mentee, unit, mentorship, state, "on", at, agenda) values (gen_random_uuid(), $1, 1, $2, 'planned', '2026-03-23', '09:30', '')""", meeting.Mentee, meeting.Id);
        await Book(mads, kind: "Leave");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, mads.Status);
        Assert.Contains("another meeting at 09:30", mads.Errors, StringComparison.Ordinal);
        await mads.Fill("Time", "10:30").Press("Save");
        Assert.Equal((HttpStatusCode.OK, ""), (mads.Status, mads.Errors));
    }
}
