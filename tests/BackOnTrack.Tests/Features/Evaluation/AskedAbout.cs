using BackOnTrack.Domain;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Evaluation;

public static class AskedAbout
{
    /// <summary>So many people asked about in 2025, told shortly: <c>await world.Asked(12, "mentorship")</c>.</summary>
    public static async Task Asked(this World world, int many, string outcome, int unit = World.East, string received = "2025-06-15", int? establishment = 1, string status = "sentenced")
    {
        var author = await world.Referrer("Regitze Register", unit);
        var (state, decided) = outcome switch { "open" => ("new", false), "mentorship" => ("accepted", true), _ => ("declined", true) };
        await world.House.Force("""
            with people as (insert into bot.mentee (id, unit, reference, name, category, registered, review_due)
                select gen_random_uuid(), $1, 'P' || gen_random_uuid(), '\x00', 'charged', '2025-01-01', '2030-01-01' from generate_series(1, $2) returning id)
            insert into bot.inquiry (id, mentee, unit, author, reference, state, outcome, started_at, submitted_at, decided_at, received_on, legal_status, establishment, asker, changes)
                select gen_random_uuid(), p.id, $1, $3, 'I' || gen_random_uuid(), $4, $5, $6::date, $6::date, case when $7 then $6::date + 14 end, $6::date, $8, $9, 'prison_officer', 0 from people p
            """, unit, many, author.Id, state, outcome, received, decided, status, (object?)establishment ?? DBNull.Value);
    }

    /// <summary>What was received on a day is declined two weeks later, past the acts of the assessment.</summary>
    public static async Task Declined(this World world, string received)
    {
        var asta = await world.Somebody("Asta Svarer", World.East, Role.Assessor);
        await world.House.Force("alter table bot.target_group_assessment disable trigger all; alter table bot.decision disable trigger all");
        await world.House.Force("""
            with all_of_that_day as (insert into bot.target_group_assessment (id, mentee, unit, inquiry, state, started_by, started_at, work_started_on)
                select gen_random_uuid(), mentee, unit, id, 'preparing', $1, received_on, received_on from bot.inquiry where received_on = $2::date returning id, mentee, unit, work_started_on)
            insert into bot.decision (id, mentee, unit, assessment, outcome, reason, reasons, for_referrer, decided_by, decided_at, decided_on)
                select gen_random_uuid(), mentee, unit, id, 'declined', 'not_motivated', '', '', $1, work_started_on + 14, work_started_on + 14 from all_of_that_day
            """, asta.Id, received);
        await world.House.Force("alter table bot.target_group_assessment enable trigger all; alter table bot.decision enable trigger all");
    }

    /// <summary>So many mentorships in which all five were answered so, by the mentee and by a mentor of their own, on a day.</summary>
    public static async Task Answered(this World world, int many, string level, string day)
    {
        for (var i = 0; i < many; i++)
        {
            var mentor = await world.Somebody($"Svarer {i}", World.East, Role.Mentor);
            await world.House.Force("insert into bot.mentor (id, unit, alias, background, gender, languages, region, capacity, state, leaving_done) values ($1, 1, right($1::text, 12), 'law', 'woman', array['da'], 'Øst', 2, 'available', '{}')", mentor.Id);
            await world.House.Force("""
                with who as (insert into bot.mentee (id, unit, reference, name, category, registered, review_due) values (gen_random_uuid(), 1, 'R' || gen_random_uuid(), '\x00', 'convicted', '2021-01-01', '2030-01-01') returning id),
                course as (insert into bot.mentorship (id, mentee, unit, inquiry, mentor, mentor_alias, state, state_since, proposed_on, first_meeting_on, agreed_on, started_on, rhythm_days, held_sessions, due)
                    select gen_random_uuid(), who.id, 1, gen_random_uuid(), $1, 'X', 'active', '2021-06-01', '2021-06-01', '2021-06-01', '2021-06-01', '2021-06-01', 14, 1, '2030-01-01' from who returning id, mentee),
                asked as (insert into bot.relationship_check (id, mentee, unit, mentorship, mentor, root, edition, occasion, date, way, recorded_at)
                    select gen_random_uuid(), c.mentee, 1, c.id, $1, gen_random_uuid(), 1, 'quarter', $2::date, 'tablet', $2::date from course c returning id, mentee, mentorship),
                own as (insert into bot.relationship_mirror (id, mentee, unit, mentorship, mentor, root, edition, occasion, date, recorded_at)
                    select gen_random_uuid(), c.mentee, 1, c.id, $1, gen_random_uuid(), 1, 'quarter', $2::date, $2::date from course c returning id, mentee),
                items as (select unnest(array['listens', 'agree_on_aims', 'is_useful', 'does_what_was_agreed', 'can_say_when_not_right']) as item),
                given as (insert into bot.relationship_answer (id, mentee, unit, mentorship, "check", item, level) select gen_random_uuid(), a.mentee, 1, a.mentorship, a.id, items.item, $3 from asked a, items)
                insert into bot.relationship_mirror_answer (id, mentee, unit, mentor, mirror, item, level) select gen_random_uuid(), o.mentee, 1, $1, o.id, items.item, $3 from own o, items
                """, mentor.Id, day, level);
        }
    }

    /// <summary>Whoever counts, for the whole country.</summary>
    public static async Task<Person> Evaluator(this World world)
    {
        var eva = await world.Somebody("Eva Evaluersen", World.East, Role.Evaluator);
        await world.House.Force("update bot.account_role set unit = null where account = $1", eva.Id);
        return eva;
    }
}
