using BackOnTrack.Data;
using BackOnTrack.Vault;
using BackOnTrack.Web;
using Npgsql;

namespace BackOnTrack.Features.Log;

/// <summary>
/// Seals the entries written since the last batch into the next ones, signs the head of each and writes it to a file
/// outside the database. Safe twice, late, and on two nodes: one at a time, the other waits and seals what was written meanwhile.
/// </summary>
public sealed class SealLog(NpgsqlDataSource source, HouseSettings settings, MasterKey master, TimeProvider clock)
{
    /// <summary>Entries of one batch: so many are held in memory at once, however much was written since.</summary>
    private const int Most = 10_000;

    /// <summary>How many entries are sealed now; 0 when there was nothing to seal.</summary>
    public async Task<int> Run(CancellationToken stop)
    {
        var (all, batch) = (0, 0);
        do all += batch = await SealBatch(stop);
        while (batch == Most);
        return all;
    }

    private async Task<int> SealBatch(CancellationToken stop)
    {
        await using var connection = await source.OpenConnectionAsync(stop);
        await using var transaction = await connection.BeginTransactionAsync(stop);
        await Transaction.EnterAsTheHouse(connection, clock.GetUtcNow(), master, stop);
        await OneAtATime(connection, stop);
        var before = await LastBatch(connection, stop);
        var outside = new HeadsOutside(settings.DataFolder);
        await TellOutside(connection, outside, stop);
        var entries = await Unsealed(connection, before?.Last ?? 0, stop);
        if (entries.Count == 0) return 0;
        var batch = Chain(before, entries);
        var at = clock.GetUtcNow().UtcDateTime;
        await Keep(connection, batch, at, entries, stop);
        await transaction.CommitAsync(stop);
        await outside.Add(batch, at, stop);
        return entries.Count;
    }

    /// <summary>Until the end of the transaction nobody else seals.</summary>
    internal static Task OneAtATime(NpgsqlConnection connection, CancellationToken stop) => Ask(connection, "select pg_advisory_xact_lock(4828)", stop);

    /// <summary>Whether what was signed so far can go on being signed: nothing was yet, or its key is there.</summary>
    public async Task<bool> HasItsKey(CancellationToken stop)
    {
        await using var connection = await source.OpenConnectionAsync(stop);
        await using var transaction = await connection.BeginTransactionAsync(stop);
        await Transaction.EnterAsTheHouse(connection, clock.GetUtcNow(), master, stop);
        return await LastBatch(connection, stop) is null || File.Exists(LogKey.PathIn(settings.DataFolder));
    }

    private LogBatch Chain(LogBatch? before, List<(long Id, SealedEntry Entry)> entries)
    {
        var unsigned = new LogBatch((before?.Number ?? 0) + 1, entries[0].Entry.Position, entries[^1].Entry.Position,
            LogBatch.RootOf([.. entries.Select(e => e.Entry.Hash())]), before?.Head() ?? new byte[32], []);
        using var key = LogKey.AtFolder(settings.DataFolder, isFirst: before is null);
        return unsigned with { Signature = key.SignHash(unsigned.Head()) };
    }

    /// <summary>What was sealed and not told outside: the machine stopped between the two, or another node sealed it.</summary>
    private static async Task TellOutside(NpgsqlConnection connection, HeadsOutside outside, CancellationToken stop)
    {
        await using var ask = new NpgsqlCommand($"{Batches} where batch > $1 order by batch", connection);
        ask.Parameters.Add(new() { Value = await outside.Last(stop) });
        await using var rows = await ask.ExecuteReaderAsync(stop);
        while (await rows.ReadAsync(stop)) await outside.Add(Batch(rows), rows.GetDateTime(6), stop);
    }

    private const string Batches = "select batch, first_position, last_position, root, previous, signature, sealed_at from bot.act_seal";

    private static LogBatch Batch(NpgsqlDataReader rows) => new(rows.GetInt64(0), rows.GetInt64(1), rows.GetInt64(2), (byte[])rows[3], (byte[])rows[4], (byte[])rows[5]);

    internal static async Task<LogBatch?> LastBatch(NpgsqlConnection connection, CancellationToken stop)
    {
        await using var ask = new NpgsqlCommand($"{Batches} order by batch desc limit 1", connection);
        await using var rows = await ask.ExecuteReaderAsync(stop);
        return await rows.ReadAsync(stop) ? Batch(rows) : null;
    }

    private static async Task<List<(long, SealedEntry)>> Unsealed(NpgsqlConnection connection, long last, CancellationToken stop)
    {
        await using var ask = new NpgsqlCommand($"select {LogColumns.Names} from bot.unsealed({Most}) l order by l.id", connection);
        var entries = new List<(long, SealedEntry)>();
        await using var rows = await ask.ExecuteReaderAsync(stop);
        while (await rows.ReadAsync(stop)) entries.Add((rows.GetInt64(0), new(++last, LogColumns.Line(rows))));
        return entries;
    }

    private static async Task Keep(NpgsqlConnection connection, LogBatch batch, DateTime at, List<(long Id, SealedEntry Entry)> entries, CancellationToken stop)
    {
        await Ask(connection, "insert into bot.act_seal (batch, first_position, last_position, sealed_at, root, previous, head, signature) values ($1, $2, $3, $4, $5, $6, $7, $8)", stop,
            batch.Number, batch.First, batch.Last, at, batch.Root, batch.Previous, batch.Head(), batch.Signature);
        await Ask(connection, "insert into bot.act_leaf (position, entry, batch, hash) select p, e, $3, h from unnest($1::bigint[], $2::bigint[], $4::bytea[]) as x (p, e, h)", stop,
            entries.Select(e => e.Entry.Position).ToArray(), entries.Select(e => e.Id).ToArray(), batch.Number, entries.Select(e => e.Entry.Hash()).ToArray());
    }

    private static async Task<object?> Ask(NpgsqlConnection connection, string sql, CancellationToken stop, params object[] values)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        foreach (var value in values) command.Parameters.Add(new() { Value = value });
        return await command.ExecuteScalarAsync(stop);
    }
}
