using BackOnTrack.Domain;
using BackOnTrack.Domain.Surveys;
using BackOnTrack.Features.Surveys;
using BackOnTrack.Tests.Features.Assessment;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Surveys;

/// <summary>Surveys of a story, built, sent and answered the way people do.</summary>
internal static class SurveyStory
{
    public static readonly SurveyItemInput Supported = new() { TextEn = "I get the support I need", TextDa = "Jeg får den støtte, jeg har brug for", TextNb = "Jeg får den støtten jeg trenger" };
    public static readonly SurveyItemInput Hours = new() { TextEn = "Hours in a month", TextDa = "Timer på en måned", TextNb = "Timer i måneden", UnitEn = "hours", UnitDa = "timer", UnitNb = "timer", Least = 0, Most = 49 };
    public static readonly SurveyItemInput Hardest = new() { TextEn = "What is hardest", TextDa = "Hvad er sværest", TextNb = "Hva er vanskeligst", ChoicesEn = "Time\nDistance\nPermits", ChoicesDa = "Tid\nAfstand\nTilladelser", ChoicesNb = "Tid\nAvstand\nTillatelser" };
    public static readonly SurveyItemInput Missed = new() { TextEn = "What do you miss", TextDa = "Hvad savner du", TextNb = "Hva savner du" };

    public static SurveyInput Head(SurveyAudience audience = SurveyAudience.Mentors) => new()
    {
        Audience = audience, TitleEn = "How mentors are doing", TitleDa = "Hvordan mentorerne har det", TitleNb = "Hvordan mentorene har det",
        PurposeEn = "To make the support better", PurposeDa = "For at gøre støtten bedre", PurposeNb = "For å gjøre støtten bedre",
    };

    /// <summary>A draft with an item of every kind.</summary>
    public static async Task<Guid> Survey(this World world, Person evaluator, SurveyAudience audience = SurveyAudience.Mentors)
    {
        var id = (await world.House.As<WriteSurvey, Outcome<Guid>>(a => a.Run(evaluator.Actor, Head(audience), default))).Value();
        foreach (var (kind, input) in new[] { (ItemKind.Agree, Supported), (ItemKind.Number, Hours), (ItemKind.One, Hardest), (ItemKind.Several, Hardest), (ItemKind.Words, Missed) })
            (await world.House.As<AddItem, Outcome<Guid>>(a => a.Run(evaluator.Actor, id, kind, input, default))).Value();
        return id;
    }

    public static async Task<Guid> Published(this World world, Person evaluator, SurveyAudience audience = SurveyAudience.Mentors)
    {
        var id = await world.Survey(evaluator, audience);
        return (await world.House.As<PublishSurvey, Outcome<Guid>>(a => a.Run(evaluator.Actor, id, default))).Value();
    }

    /// <summary>A round that opens today for some days, and is opened by the house.</summary>
    public static async Task<Guid> Round(this World world, Person evaluator, Guid survey, int? unit = null, int days = 10)
    {
        var today = DateOnly.FromDateTime(world.House.Clock.GetUtcNow().UtcDateTime);
        var id = (await world.House.As<SendSurvey, Outcome<Guid>>(a => a.Run(evaluator.Actor, survey, new() { Opens = today, Closes = today.AddDays(days - 1), Unit = unit }, default))).Value();
        await world.Carried();
        return id;
    }

    public static Task<int> Carried(this World world) => world.House.As<CarryRounds, int>(a => a.Run(default));

    /// <summary>Somebody in the corps who is available, laid down past the acts: how somebody becomes a mentor is told elsewhere.</summary>
    public static async Task<Person> Available(this World world, string name, int unit = World.East, bool onLeave = false)
    {
        var mentor = await world.Somebody(name, unit, Role.Mentor);
        await world.House.Force("""
            insert into bot.mentor (id, unit, alias, background, gender, languages, region, capacity, state, leaving_done)
            values ($1, $2, $3 || ' ' || right($1::text, 8), 'law', 'woman', array['da'], 'Øst', 2, 'available', '{}')
            """, mentor.Id, unit, name);
        if (onLeave) await world.House.Force("insert into bot.mentor_leave (id, mentor, unit, \"from\") values (gen_random_uuid(), $1, $2, '2026-03-01')", mentor.Id, unit);
        return mentor;
    }

    public static Task Coaches(this World world, Person coach, Person mentor, string? until = null) => world.House.Force("""
        insert into bot.coach_period (id, mentor, unit, coach, "from", until, cause, end_cause) values (gen_random_uuid(), $1, $2, $3, '2026-01-01', $4::date, 'start', case when $4::date is not null then 'other' end)
        """, mentor.Id, mentor.Unit, coach.Id, (object?)until ?? DBNull.Value);

    /// <summary>Whoever is in the corps already is back in training, so that a test knows who is asked.</summary>
    public static Task NobodyElse(this World world) => world.House.Sweep("update bot.mentor set state = 'in_training' where state = 'available'");

    /// <summary>Answers the five items of <see cref="Survey"/>; what is null is left out.</summary>
    public static Task<Outcome<Guid>> Answers(this Person who, Guid round, int? level = 3, decimal? hours = 12, int? hardest = 0, int[]? ticked = null, string? words = null) =>
        who.House.As<AnswerSurvey, Outcome<Guid>>(async act =>
        {
            var items = await who.House.Peek<Guid[]>("select array_agg(i.id order by i.position) from bot.survey_item i join bot.survey_round r on r.survey = i.survey where r.id = $1", round);
            return await act.Run(who.Actor, round, new()
            {
                Answers = [new() { Item = items![0], Choice = level }, new() { Item = items[1], Number = hours }, new() { Item = items[2], Choice = hardest },
                    new() { Item = items[3], Chosen = [.. ticked ?? []] }, new() { Item = items[4], Words = words }],
            }, default);
        });

    /// <summary>Mentors of a unit, asked and answering with levels that differ.</summary>
    public static async Task<List<Person>> Corps(this World world, int unit, int many)
    {
        var all = new List<Person>();
        for (var n = 0; n < many; n++) all.Add(await world.Available($"Mentor {unit}-{n}", unit));
        return all;
    }

    public static void PassDays(this World world, int days) => world.House.Clock.Move(TimeSpan.FromDays(days));

    /// <summary>For the walk through every address: a published version with a closed and an open round, and a draft whose ids come after all others.</summary>
    public static async Task Surveyed(this World world, Person evaluator)
    {
        var id = await world.Published(evaluator);
        await world.Round(evaluator, id);
        await world.House.Force("""
            insert into bot.survey_round (id, survey, opens, closes, sent_by, sent_at, opened_on, reminded_on)
            values (gen_random_uuid(), $1, '2026-02-01', '2026-02-10', $2, '2026-02-01', '2026-02-01', '2026-02-07')
            """, id, evaluator.Id);
        await world.House.Force("""
            insert into bot.survey (id, root, edition, audience, title, purpose, written_by, written_at)
            values ('ffffffff-ffff-7fff-bfff-ffffffffffff', 'ffffffff-ffff-7fff-bfff-ffffffffffff', 1, 'mentors', array['A', 'A', ''], array['', '', ''], $1, '2026-03-09')
            """, evaluator.Id);
        await world.House.Force("""
            insert into bot.survey_item (id, survey, lineage, position, kind, text, choices, unit)
            values ('ffffffff-ffff-7fff-bfff-ffffffffffff', 'ffffffff-ffff-7fff-bfff-ffffffffffff', 'ffffffff-ffff-7fff-bfff-ffffffffffff', 1, 'agree', array['A', '', ''], array['', '', ''], array['', '', ''])
            """);
    }
}
