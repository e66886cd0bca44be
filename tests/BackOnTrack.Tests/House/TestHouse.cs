using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace BackOnTrack.Tests.House;

/// <summary>
/// The whole product on a database of its own: real pages, real antiforgery tokens, row-level security on. One per
/// test class (<c>IClassFixture&lt;TestHouse&gt;</c>).
/// </summary>
public class TestHouse : IAsyncLifetime
{
    /// <summary>The demo's door is open, one button is proof enough.</summary>
    protected virtual bool Demo => true;

    /// <summary>How much faster than people the visitors may be.</summary>
    protected virtual int Haste => 1000;

    /// <summary>When what is done at intervals begins by itself: not while a story is told, which does it where it wants it done.</summary>
    protected virtual TimeSpan FirstRound => TimeSpan.FromHours(1);

    private TestDatabase _database = null!;
    private WebApplication _app = null!;

    /// <summary>Stands at noon of an ordinary day until a test moves it.</summary>
    public MovableClock Clock { get; } = new(new DateTimeOffset(2026, 3, 10, 11, 0, 0, TimeSpan.Zero));

    public World World { get; private set; } = null!;

    public IServiceProvider Services => _app.Services;

    /// <summary>The database as the application's own powerless role enters it.</summary>
    public string AppDatabase => _database.App;

    /// <summary>How the pages are reached: in memory, unless a real browser asks.</summary>
    protected virtual void Serve(WebApplicationBuilder builder) => builder.WebHost.UseTestServer();

    protected WebApplication App => _app;

    public virtual async ValueTask InitializeAsync()
    {
        _database = await TestDatabase.Make();
        await Migrate.HandOutPass(_database.Owner, Settings.Master(), default);
        _app = Server.Build([$"--Rates:Factor={Haste}"], Settings, builder =>
        {
            Serve(builder);
            builder.Services.AddSingleton<TimeProvider>(Clock);
            builder.Environment.EnvironmentName = Environments.Development;
            builder.Logging.ClearProviders();
        });
        await _app.StartAsync();
        World = new World(this);
        await Furnish();
    }

    protected HouseSettings Settings => new(_database.App, "", _database.Folder, Demo) { FirstRound = FirstRound };

    /// <summary>What stands in the house before the first visitor: two units, unless another story is told.</summary>
    protected virtual Task Furnish() => World.Found();

    /// <summary>A browser without script, signed in as somebody, or nobody yet.</summary>
    public async Task<Visitor> Visit(Guid? account = null)
    {
        var visitor = new Visitor(_app.GetTestServer());
        if (account is { } known) await visitor.SignIn(known);
        return visitor;
    }

    /// <summary>Whoever asks without a browser: no cookies are kept, no redirect is followed.</summary>
    public HttpClient Client() => _app.GetTestServer().CreateClient();

    /// <summary>Runs an act as somebody, in a scope of its own as a request would.</summary>
    public async Task<T> As<TAct, T>(Func<TAct, Task<T>> run) where TAct : notnull
    {
        await using var scope = _app.Services.CreateAsyncScope();
        return await run(scope.ServiceProvider.GetRequiredService<TAct>());
    }

    /// <summary>
    /// Asks the database past the wall. A question without a row, or with an answer of another kind, is a mistake of the test and
    /// not "no"; nothing (null) answers only a question for what may be nothing.
    /// </summary>
    public Task<T?> Peek<T>(string sql, params object[] values) => Past(sql, values, async ask => await ask.ExecuteScalarAsync() switch
    {
        T found => found,
        DBNull when default(T) is null => default,
        null => throw new InvalidOperationException($"No row: {sql}"),
        var other => throw new InvalidOperationException($"{other.GetType().Name} is no {typeof(T).Name}: {sql}"),
    });

    /// <summary>As <see cref="Peek"/>, of what may not be there at all.</summary>
    public Task<T?> Find<T>(string sql, params object[] values) where T : struct => Past(sql, values, async ask => await ask.ExecuteScalarAsync() switch
    {
        null or DBNull => (T?)null,
        T found => found,
        var other => throw new InvalidOperationException($"{other.GetType().Name} is no {typeof(T).Name}: {sql}"),
    });

    /// <summary>Changes the database past the wall: faults for the fault injection, facts no act makes. A change of no row is none.</summary>
    public Task Force(string sql, params object[] values) => Past(sql, values, async ask =>
        await ask.ExecuteNonQueryAsync() is not 0 and var rows ? rows : throw new InvalidOperationException($"Nothing was changed: {sql}"));

    /// <summary>As <see cref="Force"/>, of whatever there is: also of nothing.</summary>
    public Task Sweep(string sql, params object[] values) => Past(sql, values, ask => ask.ExecuteNonQueryAsync());

    private async Task<T> Past<T>(string sql, object[] values, Func<NpgsqlCommand, Task<T>> run)
    {
        await using var connection = new NpgsqlConnection(_database.Super);
        await connection.OpenAsync();
        await using var ask = new NpgsqlCommand(sql, connection);
        foreach (var value in values) ask.Parameters.Add(new() { Value = value });
        return await run(ask);
    }

    /// <summary>
    /// Runs acts that really meet: rows they will change are held until each of them has read what it needs and waits to write.
    /// </summary>
    public async Task<Outcome<Guid>[]> AtOnce(string table, Guid[] rows, params Func<Task<Outcome<Guid>>>[] acts)
    {
        var held = Force($$"""
            do $$ begin
                perform from {{table}} where id in ({{string.Join(", ", rows.Select(r => $"'{r}'"))}}) for update;
                for i in 1..250 loop
                    exit when (select count(distinct l.pid) from pg_locks l join pg_stat_activity s using (pid) where not l.granted and s.datname = current_database()) >= {{acts.Length}};
                    perform pg_stat_clear_snapshot();
                    perform pg_sleep(0.02);
                end loop;
            end $$
            """);
        while (!await Peek<bool>("select exists (select from pg_locks l join pg_stat_activity s using (pid) where l.relation = $1::regclass and l.mode = 'RowShareLock' and s.datname = current_database())", table)) { }
        var done = await Task.WhenAll(acts.Select(act => act()));
        await held;
        return done;
    }

    /// <summary>Entries in the log since a point, newest last: act, outcome, mentee.</summary>
    public async Task<List<(long Id, string Act, string Outcome, Guid? Mentee, Guid Actor)>> Log(long after = 0)
    {
        await using var connection = new NpgsqlConnection(_database.Super);
        await connection.OpenAsync();
        await using var ask = new NpgsqlCommand("select id, act, outcome, mentee, actor from bot.act_log where id > $1 order by id", connection);
        ask.Parameters.Add(new() { Value = after });
        var entries = new List<(long, string, string, Guid?, Guid)>();
        await using var rows = await ask.ExecuteReaderAsync();
        while (await rows.ReadAsync()) entries.Add((rows.GetInt64(0), rows.GetString(1), rows.GetString(2), rows.IsDBNull(3) ? null : rows.GetGuid(3), rows.GetGuid(4)));
        return entries;
    }

    public virtual async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await _app.StopAsync();
        await _app.DisposeAsync();
        await _database.DisposeAsync();
    }
}

/// <summary>The house as it stands in service: no demo, two proofs.</summary>
public sealed class ServiceHouse : TestHouse
{
    protected override bool Demo => false;
}

/// <summary>A house whose visitors may go no faster than people do.</summary>
public sealed class UnhurriedHouse : TestHouse
{
    protected override int Haste => 1;
}

/// <summary>A house that begins at once with what it does at intervals.</summary>
public sealed class BusyHouse : TestHouse
{
    protected override TimeSpan FirstRound => TimeSpan.Zero;
}

/// <summary>A clock a test moves by hand.</summary>
public sealed class MovableClock(DateTimeOffset now) : TimeProvider
{
    private DateTimeOffset _now = now;

    public override DateTimeOffset GetUtcNow() => _now;

    public void Move(TimeSpan by) => _now += by;

    public void Set(DateTimeOffset to) => _now = to;
}
