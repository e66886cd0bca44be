using System.Net;
using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Devices;

/// <summary>What one request got.</summary>
/// <param name="Traces">How many entries the log has of it.</param>
/// <param name="SameAsNothing">Whether the answer is, but for ids and keys, the one that an address of nothing gets.</param>
internal sealed record Answered(Address At, string Verb, Role Hat, Standing Standing, string Path, HttpStatusCode Status, int Traces, string TraceOutcome, bool SameAsNothing, bool HadFile, bool OfMentor, bool OfUnit)
{
    public Act Act => At.Needs!.Act;

    /// <summary>A way into a draft that is none any more leads on to the inquiry, which is asked for itself.</summary>
    public bool LeadsOn => SecondReading.IsTheAuthors(Act) && Status is HttpStatusCode.Redirect;

    /// <summary>What everybody does with what is their own: the file of nobody, and a redirect home is as good as nothing.</summary>
    public bool IsOnesOwn => SecondReading.IsEverybodys(Act);
    public bool May => At.Ids.Count > 0 && SecondReading.IsEverybodys(Act) ? false : SecondReading.IsTheAuthors(Act) && At.Ids.Count > 0 ? (Hat, Standing) == (Role.Referrer, Standing.Own) : OfUnit ? SecondReading.MayInUnit(Act, Hat, Standing) : !HadFile ? SecondReading.HowFar(Act, Hat) is not Scope.Never : OfMentor ? SecondReading.MayInMentors(Act, Hat, Standing) : SecondReading.MayIn(Act, Hat, Standing);

    /// <summary>Files that have more than one entry of this request by one and the same: what the house then does by itself is another.</summary>
    public long Doubles { get; init; }

    /// <summary>Whether the answer shows a name.</summary>
    public bool ShowsSomebody { get; init; }

    /// <summary>To whom another system is asked to be, the interface is shut before it says whether anything is there.</summary>
    public bool IsThere => Status is not HttpStatusCode.NotFound && !(At.IsOfTheInterface && Status is HttpStatusCode.Unauthorized);
    public override string ToString() => $"{Hat} {Standing} {Verb} {At.Template}: {(int)Status}, {Traces} entries {TraceOutcome}";
}

/// <summary>Every address, every hat, every standing, both verbs, once; the tests read what came of it.</summary>
public sealed partial class OracleRun : IAsyncLifetime
{
    /// <summary>Printed with every failure; another one is set with BOT_TEST_SEED.</summary>
    public static int Seed { get; } = int.TryParse(Environment.GetEnvironmentVariable("BOT_TEST_SEED"), out var set) ? set : 4827;

    private readonly TestHouse _house = new HouseAtRest();
    private readonly Dictionary<string, (WorldFile File, string Path)?> _places = [];
    private Filling _filling = null!;
    private long _lastEntry;

    internal IReadOnlyList<Address> Addresses { get; private set; } = [];
    internal RandomWorld World { get; private set; } = null!;
    internal List<Answered> Answers { get; } = [];

    /// <summary>Addresses no record of the world fits.</summary>
    internal List<string> Unfilled { get; } = [];

    /// <summary>Denied requests after which a row was other than before.</summary>
    internal List<string> Changed { get; } = [];

    public async ValueTask InitializeAsync()
    {
        await _house.InitializeAsync();
        World = new RandomWorld(_house, Seed);
        await World.Tell();
        _filling = new Filling(_house, await Links()) { Bystander = World.Bystander.Id };
        Addresses = [.. (await Address.All(_house)).Where(a => a.Needs is { Anonymous: false })];
        _lastEntry = await LastEntry();
        foreach (var address in Addresses.Where(a => a.Answers("GET"))) await Everybody(address, "GET", _ => true);
        foreach (var address in Addresses.Where(a => a.Answers("POST")))
        {
            if (await Place(address) is var (file, _))
                foreach (var hat in SecondReading.Hats) foreach (var standing in Enum.GetValues<Standing>()) await World.Somebody(hat, standing, file);
            var before = await Fingerprint();
            await Everybody(address, "POST", a => !a);
            if (before != await Fingerprint()) Changed.Add(address.Template);
        }
        foreach (var address in Addresses.Where(a => a.IsOfTheInterface)) await OtherSystems(address);
        await SwapChildren();
        await CompareLists();
        await CompareCounts();
        await BreakTheLog();
        foreach (var address in Addresses.Where(a => a.Answers("POST") && a.Needs!.Act is not (Act.SignOut or Act.HatChange))) await Everybody(address, "POST", a => a);
    }

    public ValueTask DisposeAsync() => _house.DisposeAsync();

    private async Task Everybody(Address address, string verb, Func<bool, bool> those)
    {
        if (await Place(address) is not var (file, path)) return;
        // A batch of claims has a number of its own and consists of rows of mentors' files.
        var batch = address.Ids.Count == 0 && address.Holes.Any(h => h.Name == "number");
        var hadFile = batch || (address.Ids.Count > 0 && await HasFile(_filling, address));
        var ofUnit = address.Ids.Count > 0 && await _filling.AreOfAUnit(address.Ids);
        var ofMentor = batch || address.Ids.Count == 1 && await _filling.IsOfMentor(address.Ids[0]);
        foreach (var hat in SecondReading.Hats)
            // Where the door is shut to the hat it does not look further: one standing, by chance, will do.
            foreach (var standing in SecondReading.HowFar(address.Needs!.Act, hat) is Scope.Never ? [World.Draw(Enum.GetValues<Standing>())] : Enum.GetValues<Standing>())
            {
                var asked = new Answered(address, verb, hat, standing, path, default, 0, "", false, hadFile, ofMentor, ofUnit);
                if (those(asked.May)) Answers.Add(await Ask(asked, file));
            }
    }

    /// <summary>A file in which the address is there for whoever may see everything, else any that has such a record.</summary>
    private async Task<(WorldFile File, string Path)?> Place(Address address)
    {
        if (_places.TryGetValue(address.Template, out var known)) return known;
        (WorldFile, string)? any = null;
        var hats = SecondReading.Hats.Where(h => SecondReading.HowFar(address.Needs!.Act, h) is not Scope.Never && (h is Role.Referrer || !SecondReading.IsTheAuthors(address.Needs!.Act))).ToList();
        foreach (var file in World.Files.OrderBy(_ => World.Draw([1, 2, 3, 4])))
            foreach (var path in await _filling.For(address, file))
            {
                any ??= (file, path);
                // What is only sent is sent from the page above it: where that is there, so is the record.
                var seen = address.Answers("GET") ? path : path[..path.LastIndexOf('/')];
                foreach (var hat in hats)
                    if ((await (await World.SeesAll(hat, file)).Ask("GET", seen)).Status is not HttpStatusCode.NotFound) return _places[address.Template] = (file, path);
            }
        if (any is null && SecondReading.IsEverybodys(address.Needs!.Act)) any = (World.Files[0], Filling.ForNothing(address));
        if (any is null) Unfilled.Add(address.Template);
        return _places[address.Template] = any;
    }

    private async Task<Answered> Ask(Answered asked, WorldFile file)
    {
        var caller = await World.Somebody(asked.Hat, asked.Standing, file);
        _lastEntry = await LastEntry();
        var (status, body) = await caller.Ask(asked.Verb, asked.Path);
        var entries = await _house.Log(_lastEntry);
        var same = status is not HttpStatusCode.NotFound || asked.At.Ids.Count == 0 || SecondReading.HowFar(asked.Act, asked.Hat) is Scope.Never
            || Caller.Faceless(body) == Caller.Faceless((await caller.Ask(asked.Verb, Filling.ForNothing(asked.At))).Body);
        return asked with { Doubles = entries.Count < 2 ? 0 : await Doubles(_lastEntry), ShowsSomebody = body.Contains(RandomWorld.Stem, StringComparison.Ordinal), Status = status, Traces = entries.Count, TraceOutcome = string.Join('+', entries.Select(e => e.Outcome)), SameAsNothing = same };
    }

    /// <summary>Where the start pages lead.</summary>
    private async Task<List<string>> Links()
    {
        var links = new List<string>();
        foreach (var hat in SecondReading.Hats)
            links.AddRange((await (await World.SeesAll(hat)).Ask("GET", "/")).Body.Split("href=\"").Skip(1).Select(l => l[..l.IndexOf('"')]));
        return links;
    }

    /// <summary>An account or a unit is nobody's file.</summary>
    private static async Task<bool> HasFile(Filling filling, Address address)
    {
        foreach (var hole in address.Ids.Where(h => !h.IsOptional)) if (await filling.IsOfAFile(hole)) return true;
        return false;
    }

    private Task<long> Doubles(long after) => _house.Peek<long>("""
        select count(*) from (select f from bot.act_log l, unnest(coalesce(l.seen, '{}') || l.mentee) f where l.id > $1 and f is not null group by f, l.actor having count(*) > 1) twice
        """, after)!;

    private Task<long> LastEntry() => _house.Peek<long>("select coalesce(max(id), 0) from bot.act_log")!;

    /// <summary>Every row of every table but the log, the sign-ins, what counts how often somebody asks and when the routines last ran, folded into one number per table.</summary>
    internal async Task<string> Fingerprint() => await _house.Peek<string>("""
        select string_agg(c.relname || ':' || (xpath('//s/text()', query_to_xml(format('select count(*) || '':'' || coalesce(sum(hashtextextended(t::text, 1)), 0) as s from bot.%I t', c.relname), false, true, '')))[1]::text, ',' order by c.relname)
        from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'bot' and c.relkind = 'r' and c.relname not like 'act\_%' and c.relname not in ('sign_in', 'rate_window', 'alarm', 'job')
        """) ?? "";

    /// <summary>The tables whose rows are other than before.</summary>
    private static IEnumerable<string> Altered(string before, string after) => after.Split(',').Except(before.Split(',')).Select(table => table.Split(':')[0]);
}

/// <summary>One run for all the tests that read it.</summary>
[CollectionDefinition(Name)]
public sealed class Oracle : ICollectionFixture<OracleRun>
{
    public const string Name = "oracle";
}
