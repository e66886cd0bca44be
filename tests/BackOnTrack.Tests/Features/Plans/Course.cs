using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.People;
using BackOnTrack.Tests.House;
using BackOnTrack.Web;

namespace BackOnTrack.Tests.Features.Plans;

/// <summary>A mentorship as the room of plans finds it: a mentee, a mentor, and where they stand.</summary>
internal sealed record Course(TestHouse House, Guid Id, Guid Mentee, Person Mentor)
{
    public string At => $"/mentorships/{Id}";

    /// <summary>Made past the acts of other rooms: these stories are about plans only.</summary>
    public static async Task<Course> Begin(TestHouse house, string mentorsName = "Mona Mentorsen", string state = "active", bool firstMeeting = true)
    {
        var mentor = await house.World.Somebody(mentorsName, World.East, Role.Mentor);
        var (mentee, course) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var made = await house.As<Database, Outcome<Guid>>(db => db.Write(BackOnTrack.Access.Actor.House, Act.InquiryRegister, async tx =>
        {
            tx.StartFile(mentee, World.East);
            tx.Add(new Mentee(mentee, World.East, $"KV-{mentee.ToString()[^8..]}", "Sara Fiktivsen", PersonCategory.Convicted, "da", tx.Now, tx.Now.Day()));
            tx.StartMentorFile(mentor.Id, World.East);
            tx.Did(Act.InquiryRegister, mentee, mentee);
            await Task.CompletedTask;
            return mentee;
        }, default));
        Assert.True(made.Accepted(out _, out _));
        await house.Force("""
            insert into bot.mentor (id, unit, alias, background, gender, languages, region, capacity, state, leaving_done)
            values ($1, 1, split_part($2, ' ', 1) || ' ' || right($1::text, 8) , 'law', 'woman', array['da'], 'Øst', 2, 'available', '{}')
            """, mentor.Id, mentorsName);
        await house.Force("""
            insert into bot.mentorship (id, mentee, unit, inquiry, mentor, mentor_alias, state, state_since, proposed_on, first_meeting_on, agreed_on, started_on, rhythm_days, held_sessions, due)
            values ($1, $2, 1, $1, $3, split_part($4, ' ', 1), $5, '2026-01-20', '2026-01-10', case when $6 then date '2026-01-20' end, '2026-01-20', '2026-02-03', 14, 3,
              case when $5 not in ('completed', 'broken_off', 'cancelled') then date '2026-03-20' end)
            """, course, mentee, mentor.Id, mentorsName, state, firstMeeting);
        await house.Force("""
            insert into bot.mentor_period (id, mentee, unit, mentorship, mentor, alias, place, "from", start_cause)
            values (gen_random_uuid(), $1, 1, $2, $3, 'x', 'primary', '2026-01-20', 'match')
            """, mentee, course, mentor.Id);
        await house.Force("insert into bot.reach (id, account, capacity, file, unit, since, cause, caused_by) values (gen_random_uuid(), $1, 'mentor', $2, 1, '2026-01-20', 'match', $1), (gen_random_uuid(), $1, 'mentor', $1, 1, '2026-01-20', 'own', $1)", mentor.Id, mentee);
        return new(house, course, mentee, mentor);
    }

    /// <summary>The mentor writes every part of a draft and one goal.</summary>
    public async Task<Visitor> WriteDraft(Visitor mentor, string ownReason = "Jeg vil hjem til min datter")
    {
        await (await mentor.Open($"{At}/plan/start")).Fill("Variant", "Ordinary").Press();
        await mentor.Open($"{At}/plan/draft/parts/OwnReason");
        while (mentor.Path.Contains("/parts/", StringComparison.Ordinal))
            await mentor.Fill("Words", mentor.Path.EndsWith("OwnReason", StringComparison.Ordinal) ? ownReason : "Noget, vi er enige om").Press();
        await WriteGoal(mentor.Open($"{At}/plan/draft/goal"));
        return mentor;
    }

    public static async Task WriteGoal(Task<Visitor> at, string aim = "Jeg vil have et sted at bo") => await (await at)
        .Fill("Aim", aim).Fill("MuchLess", "Jeg har ikke spurgt").Fill("Less", "Jeg har ringet").Fill("AsHoped", "Jeg står på en liste")
        .Fill("More", "Jeg har set et værelse").Fill("MuchMore", "Jeg har en nøgle").Press();

    public async Task<Visitor> AgreePlan(Visitor mentor) => await (await mentor.Open($"{At}/plan/agree")).Fill("ReadThrough", "true").Press();

    /// <summary>A mentorship with an agreed plan, seen by its mentor.</summary>
    public async Task<Visitor> WithPlan()
    {
        var mentor = await Mentor.Browse();
        await WriteDraft(mentor);
        await AgreePlan(mentor);
        Assert.Equal($"{At}/plan", mentor.Path);
        return mentor;
    }
}
