using BackOnTrack.Domain;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Sessions;

/// <summary>A mentorship that was agreed on 1 March 2026, with its mentor and, where asked for, a coach.</summary>
public sealed record Meeting(Guid Id, Guid Mentee, string Name, Person Mentor, Person Coordinator, Person? Coach)
{
    public string Address => $"/mentorships/{Id}";
}

public static class MentorshipsOfTheWorld
{
    /// <summary>Facts that other rooms make by their own acts, told shortly: <c>await world.Agreed("Mads", "Mie Fiktivsen")</c>.</summary>
    public static async Task<Meeting> Agreed(this World world, string mentor, string mentee, int everyDays = 14, bool coached = false)
    {
        var karla = await world.Coordinator($"Karla for {mentee}");
        var mads = await world.InTheCorps(mentor);
        return await world.Agreed(karla, mads, mentee, everyDays, coached ? await world.Coach($"Coach of {mentor}") : null);
    }

    /// <summary>A mentor of the corps, trained and free.</summary>
    public static async Task<Person> InTheCorps(this World world, string name)
    {
        var mentor = await world.Somebody(name, World.East, Role.Mentor);
        await world.House.Force("""
            insert into bot.mentor (id, unit, alias, background, gender, languages, region, capacity, state, leaving_done)
            values ($1, 1, $2, 'social_worker', 'man', '{da}', 'Øst', 2, 'available', '{}')
            """, mentor.Id, name);
        await world.House.Reach(mentor, "mentor", mentor.Id);
        await world.House.Checked(mentor);
        return mentor;
    }

    /// <summary>Another mentorship of the same mentor.</summary>
    public static async Task<Meeting> Agreed(this World world, Person karla, Person mads, string mentee, int everyDays = 14, Person? coach = null)
    {
        var house = world.House;
        var (mie, id) = (await world.Mentee(karla, mentee), Guid.CreateVersion7());
        await house.Force("""
            insert into bot.mentorship (id, mentee, unit, inquiry, mentor, mentor_alias, state, state_since, proposed_on, agreed_on, rhythm_days, due)
            values ($1, $2, 1, gen_random_uuid(), $3, $4, 'agreed', '2026-03-01', '2026-02-20', '2026-03-01', $5, date '2026-03-01' + $5)
            """, id, mie, mads.Id, mads.Name, everyDays);
        await house.Force("""
            insert into bot.mentor_period (id, mentee, unit, mentorship, mentor, alias, place, "from", start_cause)
            values (gen_random_uuid(), $1, 1, $2, $3, $4, 'primary', '2026-02-20', 'match')
            """, mie, id, mads.Id, mads.Name);
        await house.Reach(mads, "mentor", mie);
        foreach (var file in (Guid[])[mie, mads.Id]) if (coach is not null) await house.Reach(coach, "coach", file);
        return new(id, mie, mentee, mads, karla, coach);
    }

    /// <summary>The checks nobody visits without.</summary>
    public static Task Checked(this TestHouse house, Person mentor) => house.Force("""
        insert into bot.mentor_check (id, mentor, unit, kind, issuer, issued_on, valid_until, outcome)
        select gen_random_uuid(), $1, $2, k, 'Prøvepolitiet', '2026-01-01', '2027-01-01', 'clear' from unnest(array['criminal_record', 'confidentiality_declaration']) k
        """, mentor.Id, mentor.Unit);

    /// <summary>The mentee of a mentorship is in an establishment.</summary>
    public static Task InPrison(this TestHouse house, Meeting meeting, int establishment) => house.Force("update bot.mentorship set establishment = $2 where id = $1", meeting.Id, establishment);

    /// <summary>A right to a file from the beginning of the story.</summary>
    public static Task Reach(this TestHouse house, Person who, string capacity, Guid mentee) => house.Force(
        "insert into bot.reach (id, account, capacity, file, unit, since, cause, caused_by) values (gen_random_uuid(), $1, $2, $3, 1, '2026-01-01', 'match_propose', $1)",
        who.Id, capacity, mentee);

    /// <summary>Where the log stands now.</summary>
    public static async Task<long> LastEntry(this TestHouse house) => await house.Peek<long>("select coalesce(max(id), 0) from bot.act_log");

    /// <summary>Fills the note of a visit of 45 minutes on the page that is open.</summary>
    public static Visitor FillVisit(this Visitor page, string day = "10-03-2026", string happened = "We talked about the flat.") =>
        page.Fill("TookPlace", "Held").Fill("Date", day).Fill("Minutes", "45").Fill("Kind", "Visit").Fill("Happened", happened);

    /// <summary>Writes and sends it.</summary>
    public static async Task<Visitor> Note(this Visitor page, Meeting meeting, string day = "10-03-2026", string happened = "We talked about the flat.")
    {
        await page.Open(meeting.Address + "/sessions/new");
        return await page.FillVisit(day, happened).Press("Save");
    }
}
