using BackOnTrack.Access;
using BackOnTrack.Vault;
using Npgsql;
using NpgsqlTypes;

namespace BackOnTrack.Data;

/// <summary>
/// The two ends of a unit of work in one round trip each: <c>begin</c> with the entering of the actor, the log entries
/// with <c>commit</c>.
/// </summary>
internal static class Transaction
{
    /// <summary>How long a sign-in may lie idle before it no longer opens anything.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromMinutes(30);

    /// <summary>False when the sign-in has ended or the hat is no longer the account's.</summary>
    public static async Task<bool> Begin(NpgsqlConnection connection, Actor actor, DateTimeOffset now, MasterKey master, CancellationToken stop)
    {
        await using var batch = new NpgsqlBatch(connection);
        batch.BatchCommands.Add(new("begin"));
        batch.BatchCommands.Add(Entering(actor, now, master));
        await using var reader = await batch.ExecuteReaderAsync(stop);
        return await reader.ReadAsync(stop) && reader.GetGuid(0) == actor.Account && reader.GetString(1) == Snake.Of(actor.Hat);
    }

    /// <summary>Lets the machine into a transaction that leaves no entry of its own.</summary>
    public static async Task EnterAsTheHouse(NpgsqlConnection connection, DateTimeOffset now, MasterKey master, CancellationToken stop)
    {
        await using var batch = new NpgsqlBatch(connection) { BatchCommands = { Entering(Actor.House, now, master) } };
        await batch.ExecuteNonQueryAsync(stop);
    }

    public static async Task RollBack(NpgsqlConnection connection, CancellationToken stop)
    {
        await using var batch = new NpgsqlBatch(connection);
        batch.BatchCommands.Add(new("rollback"));
        await batch.ExecuteNonQueryAsync(stop);
    }

    /// <summary>Writes the entries and commits; with <paramref name="begin"/> in a transaction of its own.</summary>
    public static async Task Commit(NpgsqlConnection connection, Actor actor, DateTimeOffset now, IReadOnlyList<Entry> entries, Guid request, CancellationToken stop, bool begin = false, FormAnswer? answer = null)
    {
        await using var batch = new NpgsqlBatch(connection);
        if (begin) batch.BatchCommands.Add(new("begin"));
        foreach (var entry in entries) batch.BatchCommands.Add(Writing(actor, now, entry, request));
        if (answer is not null) batch.BatchCommands.Add(new("insert into bot.form_answer (actor, once, made) values ($1, $2, $3)") { Parameters = { new() { Value = actor.Account }, new() { Value = answer.Once }, new() { Value = answer.Made } } });
        batch.BatchCommands.Add(new("commit"));
        await batch.ExecuteNonQueryAsync(stop);
    }

    private static NpgsqlBatchCommand Entering(Actor actor, DateTimeOffset now, MasterKey master) => actor.SignIn != Guid.Empty
        ? new("select account, hat from bot.enter($1, $2, $3)")
        {
            Parameters = { new() { Value = actor.SignIn }, new() { Value = now.UtcDateTime }, new() { Value = Idle } },
        }
        : new("select account, hat from bot.enter_as($1, $2, $3, $4)")
        {
            Parameters = { new() { Value = actor.Account }, new() { Value = Snake.Of(actor.Hat) }, new() { Value = now.UtcDateTime }, new() { Value = master.Pass } },
        };

    private static NpgsqlBatchCommand Writing(Actor actor, DateTimeOffset now, Entry e, Guid request) => new("""
        insert into bot.act_log (at, actor, hat, act, class, outcome, code, mentee, record, seen, detail, request, once)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
        """)
    {
        Parameters =
        {
            new() { Value = now.UtcDateTime },
            new() { Value = actor.Account },
            new() { Value = Snake.Of(actor.Hat) },
            new() { Value = Snake.Of(e.Act) },
            new() { Value = Snake.Of(AccessTable.ClassOf(e.Act)) },
            new() { Value = e.Outcome },
            new() { Value = (object?)e.Code ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Text },
            new() { Value = (object?)e.Mentee ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Uuid },
            new() { Value = (object?)e.Record ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Uuid },
            new() { Value = (object?)e.Seen ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Uuid },
            new() { Value = (object?)e.Detail ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Bytea },
            new() { Value = request },
            new() { Value = (object?)e.Once ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Uuid },
        },
    };
}
