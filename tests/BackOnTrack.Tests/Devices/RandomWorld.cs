using BackOnTrack.Data;
using BackOnTrack.Domain.Assessment;
using BackOnTrack.Domain;
using BackOnTrack.Tests.Features.Assessment;
using BackOnTrack.Tests.Features.Interviews;
using BackOnTrack.Tests.Features.Practice;
using BackOnTrack.Tests.Features.Privacy;
using BackOnTrack.Tests.Features.Custody;
using BackOnTrack.Tests.Features.Recruitment;
using BackOnTrack.Tests.Features.Research;
using BackOnTrack.Tests.Features.Safety;
using BackOnTrack.Tests.Features.Supervision;
using BackOnTrack.Tests.Features.Surveys;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Devices;

/// <summary>A mentee's file with something in it, the mentor whose file hangs on it, and a name nobody else has.</summary>
internal sealed record WorldFile(Guid Mentee, Guid Mentor, int Unit, string Marker, Person[] People);

/// <summary>A few files in two units, told through the front doors of the rooms; who stands how to which is drawn by chance from a seed.</summary>
internal sealed class RandomWorld(TestHouse house, int seed)
{
    /// <summary>
    /// Every name begins with it, and nothing else does. Seven letters: a page carries a key of 150 letters drawn by chance,
    /// and in thousands of pages three letters of a name stood in one of them now and then.
    /// </summary>
    public const string Stem = "Xqzvkwj";

    private readonly Dictionary<(Role, Standing, Guid), Caller> _callers = [];
    private readonly Dictionary<(Standing, Guid), AnotherSystem> _systems = [];
    private readonly Random _chance = new(seed);

    public TestHouse House => house;
    public List<WorldFile> Files { get; } = [];
    public Person Bystander { get; private set; } = null!;
    public T Draw<T>(IReadOnlyList<T> from) => from[_chance.Next(from.Count)];

    public async Task Tell()
    {
        Bystander = await house.World.Referrer("Bent Bystander");
        await Caller.SignIn(house, Bystander);
        var asker = await house.World.Somebody("Anton Asker", World.East, Role.Administrator);
        await house.Force("insert into bot.rights_request (id, kind, account, hats, unit, asked_by, asked_at) values (gen_random_uuid(), 'hat', $1, array['mentor'], 1, $2, '2026-03-09')", Bystander.Id, asker.Id);
        foreach (var (stage, n) in Stages.All.OrderBy(_ => _chance.Next()).Select((s, n) => (s, n))) Files.Add(await File(n % 3 == 2 ? World.West : World.East, stage));
        await this.Train();
        await house.Force("""
            insert into bot.figure_release (id, measure, partition, "from", until, as_at, rule_version, state, released_by, released_at, rows, cells, proof, together)
            values (gen_random_uuid(), 'Funnel', 'total', '2025-01-01', '2025-12-31', '2025-12-31', 1, 'refused', $1, '2026-03-09', '{""}', '', '', '{}')
            """, asker.Id);
        await house.World.KeptPractice();
        await house.World.WrittenDown(await house.World.Evaluator(), "Opdigtet skala");
        await house.World.AskedForResearch(await house.World.Evaluator());
        await house.World.Surveyed(await house.World.Evaluator());
        await house.World.StudiedInterview();
        foreach (var file in Files.DistinctBy(f => f.Unit))
        {
            await AnotherSystem.LetIn(house, file.Unit);
            await house.BringInRegisters(file.People[0]);
            var application = await house.World.Application(file.People[0]);
            await house.World.Referenced(file.People[0], application);
            await house.World.Checked(file.People[0], application);
        }
    }

    /// <summary>One life: asked for twice, assessed, matched, and then what the stage tells.</summary>
    private async Task<WorldFile> File(int unit, Stage stage)
    {
        var name = Stem + new string([.. Enumerable.Range(0, 7).Select(_ => (char)('a' + _chance.Next(26)))]);
        var (coordinator, assessor) = (await house.World.Coordinator($"Karla {name[Stem.Length..]}", unit), await house.World.Assessor($"Asger {name[Stem.Length..]}", unit));
        var inquiry = await (await (await house.World.Inquiry(name, unit)).Prepare(coordinator)).Ask(coordinator, assessor);
        await inquiry.Decide(assessor, Draw([DecisionOutcome.Accepted, DecisionOutcome.Waiting]));
        await (await (await inquiry.Again(unit)).Prepare(coordinator)).Ask(coordinator, assessor);
        var course = await house.Mentored(inquiry, unit, $"Mona {name[Stem.Length..]}");
        await stage(house, course, coordinator);
        await house.Coached(course.Mentor, unit, coordinator);
        await house.Held(inquiry.Mentee, unit, coordinator.Id);
        await house.Safe(course, coordinator);
        await house.ToBeErased(inquiry.Mentee, coordinator);
        var drafted = await inquiry.Drafted(unit);
        await house.LetInAsContact(drafted, inquiry.Mentee);
        return new(inquiry.Mentee, course.Mentor.Id, unit, name, [coordinator, assessor, course.Mentor, drafted]);
    }

    /// <summary>Somebody who wears the hat and stands so to the file; made once.</summary>
    public async Task<Caller> Somebody(Role hat, Standing standing, WorldFile file)
    {
        if (_callers.TryGetValue((hat, standing, file.Mentee), out var known)) return known;
        if (standing is Standing.Own && file.People.FirstOrDefault(p => p.Hat == hat && hat is not Role.Coordinator) is { } really) return _callers[(hat, standing, file.Mentee)] = await Caller.SignIn(house, really);
        var elsewhere = file.Unit == World.East ? World.West : World.East;
        var person = await house.World.Somebody($"{hat} {standing}", standing is Standing.SameUnit or Standing.Excluded ? file.Unit : elsewhere, hat);
        if (standing is Standing.Own or Standing.Excluded) await Reach(person, file, null);
        if (standing is Standing.EndedYesterday) await Reach(person, file, house.Clock.GetUtcNow().AddDays(-1));
        if (standing is Standing.Excluded)
            foreach (var about in (Guid[])[file.Mentee, file.Mentor])
                await house.Force("insert into bot.exclusion (id, account, file, cause, since, caused_by) values (gen_random_uuid(), $1, $2, 'relative', '2020-01-01', $1)", person.Id, about);
        return _callers[(hat, standing, file.Mentee)] = await Caller.SignIn(house, person);
    }

    /// <summary>Another system that stands so to the file; made once.</summary>
    public async Task<AnotherSystem> System(Standing standing, WorldFile file)
    {
        if (_systems.TryGetValue((standing, file.Mentee), out var known)) return known;
        var system = await AnotherSystem.LetIn(house, standing is Standing.SameUnit or Standing.Excluded ? file.Unit : file.Unit == World.East ? World.West : World.East);
        if (standing is Standing.Own or Standing.Excluded) await Reach(system.Id, Domain.Capacity.ApiClient, file, null);
        if (standing is Standing.EndedYesterday) await Reach(system.Id, Domain.Capacity.ApiClient, file, house.Clock.GetUtcNow().AddDays(-1));
        if (standing is Standing.Excluded) await house.Force("insert into bot.exclusion (id, account, file, cause, since, caused_by) values (gen_random_uuid(), $1, $2, 'relative', '2020-01-01', $1)", system.Id, file.Mentee);
        return _systems[(standing, file.Mentee)] = system;
    }

    public async Task<string> ReferenceOf(WorldFile file) => (await house.Peek<string>("select reference from bot.mentee where id = $1", file.Mentee))!;

    /// <summary>Somebody who wears the hat and may see every file: what a list can show at the most.</summary>
    public async Task<Caller> SeesAll(Role hat)
    {
        if (_callers.TryGetValue((hat, Standing.Own, Guid.Empty), out var known)) return known;
        var person = await house.World.Somebody($"{hat} of all", World.East, hat);
        foreach (var file in Files) await Reach(person, file, null);
        return _callers[(hat, Standing.Own, Guid.Empty)] = await Caller.SignIn(house, person);
    }

    /// <summary>The one who really works with the file where there is such a one, else somebody who sees all.</summary>
    public Task<Caller> SeesAll(Role hat, WorldFile file) => file.People.Any(p => p.Hat == hat) && hat is not Role.Coordinator ? Somebody(hat, Standing.Own, file) : SeesAll(hat);

    private async Task Reach(Person person, WorldFile file, DateTimeOffset? until)
    {
        await Reach(person.Id, Capacity(person.Hat), file, until);
        if (person.Hat is Role.Referrer) await Reach(person.Id, Domain.Capacity.Contact, file, until); // whoever asks is the first contact
    }

    private async Task Reach(Guid account, Capacity capacity, WorldFile file, DateTimeOffset? until)
    {
        foreach (var (about, unit) in new[] { (file.Mentee, file.Unit), (file.Mentor, file.Unit) })
            await house.Force("insert into bot.reach (id, account, capacity, file, unit, since, until, cause, caused_by) values (gen_random_uuid(), $1, $2, $3, $4, '2020-01-01', $5, 'world', $1)",
                account, Snake.Of(capacity), about, unit, (object?)until?.UtcDateTime ?? DBNull.Value);
    }

    /// <summary>The word of the ledger for a hat; hats that are never assigned a file get one they could abuse.</summary>
    private static Capacity Capacity(Role hat) => Enum.TryParse<Capacity>(hat.ToString(), out var same) ? same : Domain.Capacity.Cover;
}
