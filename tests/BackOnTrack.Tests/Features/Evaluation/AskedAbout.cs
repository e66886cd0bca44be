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

    /// <summary>Whoever counts, for the whole country.</summary>
    public static async Task<Person> Evaluator(this World world)
    {
        var eva = await world.Somebody("Eva Evaluersen", World.East, Role.Evaluator);
        await world.House.Force("update bot.account_role set unit = null where account = $1", eva.Id);
        return eva;
    }
}
