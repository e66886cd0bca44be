using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Features.Mentorships.EndMentorship;
using BackOnTrack.Features.Mentorships.MakeAgreement;
using BackOnTrack.Features.Mentorships.RecordMeeting;
using BackOnTrack.Tests.Features.Assessment;
using BackOnTrack.Tests.Features.Documents;
using BackOnTrack.Tests.Features.Network;
using BackOnTrack.Tests.Features.Plans;
using BackOnTrack.Tests.Features.Relationship;
using BackOnTrack.Tests.Features.Sessions;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Devices;

internal delegate Task Stage(TestHouse house, Course course, Person coordinator);

/// <summary>How far a mentorship of the random world has come: every page must find one on which it has something to show.</summary>
internal static class Stages
{
    public static readonly Stage[] All = [Running, Drafting, Proposed, Agreed, Paused, Closing, Ended];

    private static async Task Running(TestHouse house, Course course, Person coordinator)
    {
        var mentor = await course.WithPlan();
        await mentor.Open($"{course.At}/sessions/new");
        await mentor.FillVisit().Fill("Question", "Hvad gør jeg?").Press("Save");
        if (await house.Peek<long>("select count(*) from bot.session where mentee = $1", course.Mentee) != 1) throw new InvalidOperationException($"No session: {mentor.Status} {mentor.Path} {mentor.Errors} {mentor.Text}");
        await house.LetIn(course);
        await mentor.Open($"{course.At}/appointments/new");
        await mentor.Fill("Date", "20-03-2026").Fill("Kind", "Visit").Press("Save");
        await house.Force("update bot.mentor_permit set until = '2026-03-19' where mentor = $1 and state = 'granted'", course.Mentor.Id); // it stands in doubt
        await mentor.Open($"{course.At}/appointments/new");
        await mentor.Fill("Date", "10-03-2026").Fill("Time", "15:00").Fill("Kind", "Leave").Press("Save");
        await (await mentor.Open("/")).Press("Check in");
        if (await house.Peek<long>("select count(*) from bot.outing where mentee = $1 and out_at is null", course.Mentee) != 1) throw new InvalidOperationException($"Nobody is out: {mentor.Status} {mentor.Path} {mentor.Errors} {mentor.Text}");
        await mentor.Open($"{course.At}/gaps/new");
        await mentor.Fill("Reason", "Illness").Fill("From", "01-03-2026").Press("Save");
        await Networked(house, course, mentor);
        await mentor.Open($"{course.At}/release/today/out");
        await mentor.Press();
        await mentor.Fill("Who", "Min søster").Press();
        await mentor.Open($"{course.At}/release/items/new");
        await mentor.Fill("What", "Et værelse").Fill("Owner", "Municipality").Fill("Due", "20-04-2026").Press();
        await house.AskedTogether(course, coordinator);
        await coordinator.TypesLife(course, LifeStory.Says(new(2026, 3, 1), 5));
        if (await house.Peek<long>("select count(*) from bot.release_item where mentee = $1 and area = 'agreed'", course.Mentee) != 1) throw new InvalidOperationException($"No way out: {mentor.Status} {mentor.Path} {mentor.Errors} {mentor.Text}");
    }

    /// <summary>Somebody in the network with everything that hangs on them, a meeting that was held, and a document.</summary>
    private static async Task Networked(TestHouse house, Course course, Visitor mentor)
    {
        await course.MenteeSays();
        var lis = await mentor.Knows(course, "Lis");
        await mentor.Says(lis);
        await mentor.Contact(lis);
        await (await mentor.Open($"{lis}/contact-data/change")).Fill("Phone", "00 00 00 11").Press("Save");
        var held = await mentor.Meets(course, "10-03-2026", "Tiden der kommer", lis);
        await mentor.Open($"{held}/held");
        await mentor.Fill("Agreements[0].What", "Ringer").Fill("Agreements[0].Owner", "Mentor").Fill("Agreements[0].Due", "12-03-2026").Press("Save");
        await KeepingDocuments.Send(mentor, $"{course.At}/documents/new", "brev.png", KeepingDocuments.Picture, $"Mentorship/{course.Id}");
        if (await house.Peek<long>("select count(*) from bot.document where mentee = $1", course.Mentee) != 1) throw new InvalidOperationException($"No document: {mentor.Status} {mentor.Path} {mentor.Errors} {mentor.Text}");
        if (await house.Peek<long>("select count(*) from bot.network_agreement where mentee = $1", course.Mentee) != 1) throw new InvalidOperationException($"No agreement: {mentor.Status} {mentor.Path} {mentor.Errors} {mentor.Text}");
    }

    /// <summary>With a network meeting that comes, for the worklists.</summary>
    private static async Task Drafting(TestHouse house, Course course, Person coordinator)
    {
        var mentor = await course.WriteDraft(await course.Mentor.Browse());
        await course.MenteeSays();
        await mentor.Meets(course, "14-03-2026", "Hvad nu", await mentor.Knows(course, "Gerda"));
        if (await house.Peek<long>("select count(*) from bot.network_meeting where mentee = $1", course.Mentee) != 1) throw new InvalidOperationException($"No meeting: {mentor.Status} {mentor.Path} {mentor.Errors} {mentor.Text}");
    }

    private static Task Proposed(TestHouse house, Course course, Person coordinator) =>
        house.Force("update bot.mentorship set state = 'proposed', first_meeting_on = null, agreed_on = null, started_on = null, held_sessions = 0 where id = $1", course.Id);

    private static async Task Agreed(TestHouse house, Course course, Person coordinator)
    {
        await Proposed(house, course, coordinator);
        (await house.As<RecordMeeting, Outcome<Guid>>(meet => meet.Run(coordinator.Actor, course.Id, new() { Day = new(2026, 3, 2), Place = MeetingPlace.Visit, MenteeSaysYes = true, MentorSaysYes = true }, default))).Value();
        (await house.As<MakeAgreement, Outcome<Guid>>(agree => agree.Run(coordinator.Actor, course.Id, new() { From = new(2026, 3, 3), Confidentiality = "Tavshed", Limits = "Fare for liv", ContactRules = "Kun i besøgstiden" }, default))).Value();
    }

    private static Task Paused(TestHouse house, Course course, Person coordinator) =>
        house.Force("update bot.mentorship set state = 'paused', pause_reason = 'other', pause_review = '2026-03-20', due = '2026-03-20' where id = $1", course.Id);

    private static async Task Closing(TestHouse house, Course course, Person coordinator)
    {
        await course.WithPlan();
        await End(house, course, coordinator);
    }

    private static async Task Ended(TestHouse house, Course course, Person coordinator)
    {
        await house.Force("update bot.mentorship set held_sessions = 0 where id = $1", course.Id);
        await End(house, course, coordinator);
    }

    private static async Task End(TestHouse house, Course course, Person coordinator) => (await house.As<EndMentorship, Outcome<Guid>>(end => end.Run(coordinator.Actor, course.Id,
        new() { Day = new(2026, 3, 9), Reason = EndReason.PeriodOver, By = EndedBy.Both, Planned = true, Words = "Tak for denne gang" }, default))).Value();

    /// <summary>The mentee is in the unit's first establishment, the mentor has a permit for it, and asks for another one.</summary>
    private static async Task LetIn(this TestHouse house, Course course)
    {
        await house.Force("update bot.mentorship m set establishment = (select min(e.id) from bot.establishment e where e.unit = m.unit) where m.id = $1", course.Id);
        await house.Force("""
            insert into bot.mentor_permit (id, mentor, unit, establishment, state, applied_on, "from", until)
            select gen_random_uuid(), m.mentor, m.unit, m.establishment + n, case n when 0 then 'granted' else 'applied' end, date '2026-02-01',
                case n when 0 then date '2026-01-01' end, case n when 0 then date '2026-12-31' end from bot.mentorship m, generate_series(0, 1) n where m.id = $1
            """, course.Id);
    }

    /// <summary>A mentorship half a year old, laid down past the acts: how it came about is told elsewhere.</summary>
    public static async Task<Course> Mentored(this TestHouse house, AskedFor inquiry, int unit, string name)
    {
        var (mentor, mentorship) = (await house.World.Somebody(name, unit, Role.Mentor), Guid.CreateVersion7());
        (await house.As<Database, Outcome<Guid>>(db => db.Write(Actor.House, Act.MentorRegister, async tx =>
        {
            tx.StartMentorFile(mentor.Id, unit);
            tx.Did(Act.MentorRegister, null, mentor.Id);
            await tx.SaveChangesAsync();
            return mentor.Id;
        }, default))).Value();
        await house.Force("""
            insert into bot.mentor (id, unit, alias, background, gender, languages, region, capacity, state, leaving_done)
            values ($1, $2, $3, 'law', 'woman', array['da'], 'Øst', 2, 'available', '{}')
            """, mentor.Id, unit, name);
        await house.Checked(mentor);
        await house.Force("""
            insert into bot.mentorship (id, mentee, unit, inquiry, mentor, mentor_alias, state, state_since, proposed_on, first_meeting_on, agreed_on, started_on, rhythm_days, held_sessions, due)
            values ($1, $2, $3, $4, $5, $6, 'active', '2026-01-20', '2026-01-10', '2026-01-20', '2026-01-20', '2026-02-03', 14, 3, '2026-03-01')
            """, mentorship, inquiry.Mentee, unit, inquiry.Id, mentor.Id, name);
        await house.Force("""
            insert into bot.mentor_period (id, mentee, unit, mentorship, mentor, alias, place, "from", start_cause)
            values (gen_random_uuid(), $1, $2, $3, $4, $5, 'primary', '2026-01-20', 'match')
            """, inquiry.Mentee, unit, mentorship, mentor.Id, name);
        foreach (var (answer, at) in new[] { ("yes", "2026-01-10"), (null, "2026-01-09") })
            await house.Force("""
                insert into bot.security_request (id, mentee, unit, mentorship, mentor, mentor_alias, background, asked_on, asked_by, answer, answered_at)
                values (gen_random_uuid(), $1, $2, $3, $4, $5, 'law', $6::date, $4, $7::text, case when $7::text is not null then timestamptz '2026-01-12' end)
                """, inquiry.Mentee, unit, mentorship, mentor.Id, name, at, (object?)answer ?? DBNull.Value);
        foreach (var file in (Guid[])[inquiry.Mentee, mentor.Id])
            await house.Force("insert into bot.reach (id, account, capacity, file, unit, since, cause, caused_by) values (gen_random_uuid(), $1, 'mentor', $2, $3, '2026-01-20', 'match', $1)", mentor.Id, file, unit);
        return new(house, mentorship, inquiry.Mentee, mentor);
    }

    /// <summary>Something of every kind that custody keeps, laid down past the acts, and a place whose page is kept.</summary>
    public static async Task Held(this TestHouse house, Guid mentee, int unit, Guid by)
    {
        const string row = "id, mentee, unit, source, recorded_at, by";
        const string values = "gen_random_uuid(), $1, $2, 'coordinator', '2026-02-01', $3";
        await house.Sweep($"insert into bot.custody_period ({row}, status, establishment, \"from\") select {values}, 'remand', 1, '2026-02-01' where not exists (select from bot.custody_period p where p.mentee = $1 and p.until is null)", mentee, unit, by);
        await house.Force($"insert into bot.contact_restriction ({row}, kind, \"from\", until, decided_by) values ({values}, 'supervised', '2026-02-01', '2026-03-14', 'court')", mentee, unit, by);
        await house.Force($"insert into bot.custody_transfer ({row}, establishment, \"on\") values ({values}, 3, '2026-03-09')", mentee, unit, by);
        await house.Force($"insert into bot.custody_change (id, mentee, unit, kind, record, at, day, followed_at) select gen_random_uuid(), $1, $2, 'restriction', r.id, '2026-02-01', '2026-02-01', '2026-02-01' from bot.contact_restriction r where r.mentee = $1", mentee, unit);
        await house.Force($"insert into bot.court_date ({row}, \"on\", matter) values ({values}, '2026-05-20', 'trial')", mentee, unit, by);
        await house.Force("insert into bot.emergency_opening (id, mentee, unit, account, opened_at, ends_at, review_by) values (gen_random_uuid(), $1, $2, $3, '2026-03-09 08:00Z', '2026-03-09 09:00Z', '2026-03-12 08:00Z')", mentee, unit, by);
        await house.Force("insert into bot.visit_slot (id, establishment, weekday, starts, ends, \"from\") values (gen_random_uuid(), 1, 'tuesday', '13:00', '15:00', '2026-01-01')");
        await house.Sweep("insert into bot.establishment_wing (id, establishment, name, \"from\") select gen_random_uuid(), 1, 'A', '2026-01-01' where not exists (select from bot.establishment_wing)");
        await house.Force("insert into bot.establishment_entry (id, establishment, \"from\", address, phone, booking, notice_days, may_bring, recorded_at, by) values (gen_random_uuid(), 1, '2027-01-01', 'Prøvevej 1', '', 'Ring', 0, 'Intet', '2026-02-01', $1)", by);
    }
}
