using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Features.Mentorships.EndMentorship;
using BackOnTrack.Features.Mentorships.MakeAgreement;
using BackOnTrack.Features.Mentorships.RecordMeeting;
using BackOnTrack.Tests.Features.Assessment;
using BackOnTrack.Tests.Features.Plans;
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
    }

    private static async Task Drafting(TestHouse house, Course course, Person coordinator) => await course.WriteDraft(await course.Mentor.Browse());

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
}
