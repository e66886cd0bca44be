using BackOnTrack.Tests.Features.Plans;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Network;

/// <summary>People of a network, as a mentor writes them down.</summary>
internal static class NetworkStory
{
    /// <summary>What the mentee says about contacting people, past the acts of the assessment.</summary>
    public static async Task MenteeSays(this Course course, string word = "given", string on = "2026-02-01")
    {
        var house = course.House;
        if (await house.Find<Guid>("select id from bot.target_group_assessment where mentee = $1", course.Mentee) is not { } assessment)
        {
            (var inquiry, assessment) = (Guid.CreateVersion7(), Guid.CreateVersion7());
            await house.Force("alter table bot.target_group_assessment disable trigger all");
            await house.Force("""
                insert into bot.target_group_assessment (id, mentee, unit, inquiry, state, started_by, started_at, work_started_on)
                values ($1, $2, (select unit from bot.mentee where id = $2), $3, 'preparing', $4, '2026-01-01', '2026-01-01')
                """, assessment, course.Mentee, inquiry, course.Mentor.Id);
            await house.Force("alter table bot.target_group_assessment enable trigger all");
        }
        await house.Force("""
            insert into bot.consent (id, mentee, unit, assessment, purpose, word, "on", proof, interpreter, recorded_by, recorded_at)
            values ($1, $2, (select unit from bot.mentee where id = $2), $3, 'contact_named_people', $4, $5::date, case when $4 <> 'withdrawn' then 'signature' end, false, $6, $5::timestamptz)
            """, Guid.CreateVersion7(), course.Mentee, assessment, word, on, course.Mentor.Id);
    }

    /// <summary>Writes somebody down; answers with the address of their page.</summary>
    public static async Task<string> Knows(this Visitor mentor, Course course, string name, string relation = "Mother", string role = "Supportive", bool child = false, string speaker = "MentorOrCoordinator")
    {
        await mentor.Open($"{course.At}/network/people/new");
        mentor.Fill("FirstName", name).Fill("Relation", relation).Fill("Role", role).Fill("Speaker", speaker).Fill("MaySay", "At det går godt");
        if (child) mentor.Fill("IsChild", "true");
        await mentor.Press("Save");
        Assert.Equal("", mentor.Errors);
        return mentor.Path;
    }

    /// <summary>Writes down what somebody said.</summary>
    public static async Task<Visitor> Says(this Visitor mentor, string person, string word = "Given", string? carer = null)
    {
        await mentor.Open($"{person}/consent");
        mentor.Fill("Word", word).Fill("How", "Phone").Fill("By", "Mentor");
        if (carer is not null) mentor.Fill("Carer", carer);
        return await mentor.Press("Save");
    }

    public static async Task<Visitor> Contact(this Visitor mentor, string person, string note = "Talte om weekenden", bool they = false)
    {
        await mentor.Open($"{person}/contacts/new");
        mentor.Fill("How", "Phone").Fill("Note", note);
        if (they) mentor.Fill("TheyTurnedToUs", "true");
        return await mentor.Press("Save");
    }

    /// <summary>Plans a meeting with some of the network; answers with its address.</summary>
    public static async Task<string> Meets(this Visitor mentor, Course course, string day, string agenda, params string[] people)
    {
        await mentor.Open($"{course.At}/network/meetings/new");
        mentor.Fill("Date", day).Fill("Time", "14:00").Fill("Place", "Biblioteket").Fill("Agenda", agenda);
        foreach (var person in people) mentor.Fill("Guests", person.Split('/')[^1]);
        await mentor.Press("Save");
        return mentor.Path;
    }
}
