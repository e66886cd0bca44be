using BackOnTrack.Domain;
using BackOnTrack.Domain.Plans;
using BackOnTrack.Domain.Relationship;
using BackOnTrack.Features.Relationship;
using BackOnTrack.Tests.Features.Assessment;
using BackOnTrack.Tests.Features.Plans;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Relationship;

/// <summary>Sheets of a story, typed in the way the office does.</summary>
internal static class RelationshipStory
{
    /// <summary>The same answer to all five, but where another is given.</summary>
    public static Dictionary<RelationshipItem, RelationshipLevel> All(RelationshipLevel level, RelationshipLevel? listens = null) =>
        Enum.GetValues<RelationshipItem>().ToDictionary(item => item, item => item is RelationshipItem.Listens ? listens ?? level : level);

    public static async Task<Guid> Types(this Person who, Course course, DateOnly day, Dictionary<RelationshipItem, RelationshipLevel> answers, LifeOccasion occasion = LifeOccasion.Start) =>
        (await who.House.As<TypeInCheck, Outcome<Guid>>(a => a.Run(who.Actor, course.Id, new(day, occasion, answers), default))).Value();

    public static async Task<Guid> Mirrors(this Course course, DateOnly day, Dictionary<RelationshipItem, RelationshipLevel> answers) =>
        (await course.House.As<AnswerMirror, Outcome<Guid>>(a => a.Run(course.Mentor.Actor, course.Id, new(day, LifeOccasion.Start, answers), default))).Value();

    /// <summary>One sheet that asks for a talk, and the mentor's own view.</summary>
    public static async Task AskedTogether(this TestHouse house, Course course, Person coordinator)
    {
        await coordinator.Types(course, new(2026, 3, 1), All(RelationshipLevel.Mostly, RelationshipLevel.NotAtAll));
        await course.Mirrors(new(2026, 3, 1), All(RelationshipLevel.Mostly));
        if (await house.Peek<long>("select count(*) from bot.relationship_prompt where mentee = $1 and talk is null", course.Mentee) != 1) throw new InvalidOperationException("Nothing asks for a talk.");
    }

    /// <summary>A coach of this mentor, with the rights that go with it.</summary>
    public static async Task<Person> CoachOf(this TestHouse house, Course course, string name)
    {
        var coach = await house.World.Coach(name);
        await house.Force("insert into bot.coach_period (id, mentor, unit, coach, \"from\", cause) values (gen_random_uuid(), $1, 1, $2, '2026-01-01', 'first')", course.Mentor.Id, coach.Id);
        foreach (var file in (Guid[])[course.Mentee, course.Mentor.Id])
            await house.Force("insert into bot.reach (id, account, capacity, file, unit, since, cause, caused_by) values (gen_random_uuid(), $1, 'coach', $2, 1, '2026-01-01', 'world', $1)", coach.Id, file);
        return coach;
    }

    /// <summary>Somebody who was, or is, one of the mentors here too.</summary>
    public static async Task AlsoMentors(this Person who, Course course, DateOnly? until = null)
    {
        await who.House.Force("""
            insert into bot.mentor (id, unit, alias, background, gender, languages, region, capacity, state, leaving_done)
            values ($1, 1, right($1::text, 8), 'law', 'woman', array['da'], 'Øst', 2, 'available', '{}')
            """, who.Id);
        await who.House.Force("""
            insert into bot.mentor_period (id, mentee, unit, mentorship, mentor, alias, place, "from", until, start_cause, end_cause)
            values (gen_random_uuid(), $1, 1, $2, $3, 'x', 'second', '2026-01-20', $4::date, 'second_mentor', case when $4::date is not null then 'second_mentor_no_longer_needed' end)
            """, course.Mentee, course.Id, who.Id, (object?)until ?? DBNull.Value);
    }
}
