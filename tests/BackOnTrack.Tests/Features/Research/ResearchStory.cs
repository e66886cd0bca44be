using BackOnTrack.Domain;
using BackOnTrack.Domain.Research;
using BackOnTrack.Domain.Safety;
using BackOnTrack.Features.Research;
using BackOnTrack.Features.Safety;
using BackOnTrack.Tests.Features.Assessment;
using BackOnTrack.Tests.Features.Evaluation;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Research;

/// <summary>What a test tells of research files.</summary>
internal static class ResearchStory
{
    /// <summary>Inquiries of a year that can be told apart by unit and legal status without anybody standing alone.</summary>
    public static async Task Many(this World world, int year)
    {
        await world.Asked(30, "mentorship", received: $"{year}-03-01");
        await world.Asked(14, "not_motivated", received: $"{year}-03-01");
        await world.Asked(16, "mentorship", World.West, $"{year}-09-01", 3, "remand");
        await world.Asked(13, "withdrawn", World.West, $"{year}-09-01", 3, "remand");
    }

    /// <summary>So many mentorships agreed on a day, each with one long session; ended, and met at the gate, where a day is given.</summary>
    /// <param name="reason">Why it ended, as the database writes it.</param>
    public static async Task Accompanied(this World world, int many, string agreed, int minutes, string? ended = null, string reason = "goals_reached", string? released = null, bool restricted = false)
    {
        var (mentor, author) = (await world.Somebody("Mentor Opdigtet", World.East, Role.Mentor), await world.Referrer("Regitze Register"));
        await world.House.Force("insert into bot.mentor (id, unit, alias, background, gender, languages, region, capacity, state, leaving_done) values ($1, 1, right($1::text, 12), 'law', 'woman', array['da'], 'Øst', 2, 'available', '{}')", mentor.Id);
        await world.House.Sweep("""
            with who as (insert into bot.mentee (id, unit, reference, name, category, registered, review_due, restricted) select gen_random_uuid(), 1, 'M' || gen_random_uuid(), '\x00', 'convicted', '2021-01-01', '2030-01-01', $9 from generate_series(1, $1) returning id),
            asked as (insert into bot.inquiry (id, mentee, unit, author, reference, state, outcome, started_at, submitted_at, decided_at, received_on, legal_status, establishment, asker, changes)
                select gen_random_uuid(), who.id, 1, $2, 'I' || gen_random_uuid(), 'accepted', 'mentorship', $3::date, $3::date, $3::date, $3::date, 'sentenced', 1, 'prison_officer', 0 from who returning id, mentee),
            course as (insert into bot.mentorship (id, mentee, unit, inquiry, mentor, mentor_alias, state, state_since, proposed_on, first_meeting_on, agreed_on, started_on, rhythm_days, held_sessions, due, ended_on, ended_from, end_reason, end_planned)
                select gen_random_uuid(), a.mentee, 1, a.id, $4, 'X', case when $5::date is null then 'active' else 'completed' end, $3::date, $3::date, $3::date, $3::date, $3::date, 14, 1, case when $5::date is null then date '2030-01-01' end,
                    $5::date, case when $5::date is not null then 'active' end, case when $5::date is not null then $6 end, case when $5::date is not null then true end from asked a returning id, mentee),
            over as (insert into bot.mentorship_ending (id, mentee, unit, mentorship, day, reason, ended_by, planned, recorded, by) select gen_random_uuid(), c.mentee, 1, c.id, $5::date, $6, 'both', true, $5::date, $4 from course c where $5::date is not null),
            met as (insert into bot.session (id, mentee, unit, mentorship, mentor, occurred_on, recorded_at, locks_at, took_place, minutes, kind, edition)
                select gen_random_uuid(), c.mentee, 1, c.id, $4, coalesce($8::date, $3::date), $3::date, $3::date, 'held', $7, 'visit', 1 from course c)
            insert into bot.release_path (id, mentee, unit, mentorship, kind, release_on, begun_on, released_on) select gen_random_uuid(), c.mentee, 1, c.id, 'whole', $8::date, $3::date, $8::date from course c where $8::date is not null
            """, many, author.Id, agreed, mentor.Id, (object?)ended ?? DBNull.Value, reason, minutes, (object?)released ?? DBNull.Value, restricted);
    }

    public static async Task<Guid> ResearchBody(this World world, string name = "Det Opdigtede Universitet")
    {
        var karla = await world.Coordinator("Karla Register");
        if (await world.House.Find<Guid>("select id from bot.recipient where name = $1", name) is { } there) return there;
        return (await world.House.As<RegisterRecipient, Outcome<Guid>>(a => a.Run(karla.Actor, new() { Kind = RecipientKind.ResearchBody, Name = name }, default))).Value();
    }

    public static Task<Person> Protector(this World world) => world.Somebody("Dorte Databeskyt", World.East, Role.DataProtection);

    public static ResearchInput About(Guid body, int year, Action<ResearchInput>? more = null)
    {
        var input = new ResearchInput
        {
            Recipient = body, Purpose = ResearchPurpose.Effect, Ground = ResearchGround.ScientificResearch, Project = $"Opdigtet projekt {year}", Rows = RowKind.Inquiry, FromYear = year, UntilYear = year,
            KeepUntil = new(2027, 3, 1), LegalStatus = Width.Wide, Outcome = Width.Wide,
        };
        more?.Invoke(input);
        return input;
    }

    public static Task<Outcome<Guid>> Asks(this Person by, ResearchInput input) => by.House.As<RequestFile, Outcome<Guid>>(a => a.Run(by.Actor, input, default));

    public static async Task<Outcome<Guid>> Approves(this Person by, Guid id, DateOnly? until = null, string? seen = null) => await by.House.As<DecideFile, Outcome<Guid>>(async a => await a.Run(by.Actor, id, new()
    {
        Yes = true, Read = true, ReadyUntil = until ?? new(2026, 3, 24), Seen = seen ?? (await by.House.Peek<string>("select report::jsonb ->> 'Content' from bot.research_request where id = $1", id)),
    }, default));

    public static Task<Outcome<ResearchCopy>> Fetches(this Person by, Guid id, FileForm form = FileForm.Csv) => by.House.As<FetchFile, Outcome<ResearchCopy>>(a => a.Run(by.Actor, id, form, default));

    public static Task<Outcome<int>> DaysGoBy(this TestHouse house) => house.As<DestroyFiles, Outcome<int>>(a => a.Run(default));

    /// <summary>A request as it lies there, for a world too small to make one of.</summary>
    public static async Task AskedForResearch(this World world, Person by)
    {
        var body = await world.ResearchBody();
        await world.House.Force("""
            insert into bot.research_request (id, requested_by, requested_at, recipient, purpose, ground, project, rows, from_year, until_year, units, variables, as_at, keep_until, report, state)
            values (gen_random_uuid(), $1, '2026-03-09', $2, 'effect', 'scientific_research', 'Opdigtet projekt', 'inquiry', 2024, 2025, '{1,2}', '{Outcome.Wide}', '2026-03-09', '2027-03-01', $3, 'requested')
            """, by.Id, body, Unreadable);
    }

    private const string Unreadable = """{"K":10,"Known":[],"Rows":20,"People":20,"Classes":1,"Smallest":20,"RowsInSmall":0,"LeftOutRows":0,"LeftOutPeople":0,"Padded":false,"KeptRows":20,"KeptClasses":1,"KeptSmallest":20,"Alike":[],"Diversity":[{"Variable":"Outcome","Least":2}],"Trials":[],"Content":"0"}""";
}
