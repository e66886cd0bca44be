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

    public static async Task<Guid> ResearchBody(this World world, string name = "Det Opdigtede Universitet")
    {
        var karla = await world.Coordinator("Karla Register");
        if (await world.House.Peek<Guid?>("select id from bot.recipient where name = $1", name) is { } there) return there;
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
