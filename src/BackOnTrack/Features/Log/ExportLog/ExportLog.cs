using System.Globalization;
using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Vault;
using Npgsql;

namespace BackOnTrack.Features.Log;

/// <summary>
/// Writes the sealed log as text, streaming: lines <c>E position fields…</c> and, after the last entry of a batch,
/// <c>B number first last root previous signature</c>. It holds ids and acts, no words of anybody's.
/// </summary>
public sealed class ExportLog(Database db, NpgsqlDataSource source, MasterKey master, TimeProvider clock)
{
    /// <summary>Reading the log is written in the log (O46), also at the console.</summary>
    public Task Note(CancellationToken stop) => db.Read<bool>(Actor.House, Act.LogRead, tx =>
    {
        tx.SawMany(Act.LogRead, []);
        return Task.FromResult<Outcome<bool>>(true);
    }, stop);

    /// <summary>How many entries were written.</summary>
    public async Task<long> Run(TextWriter to, CancellationToken stop)
    {
        await using var connection = await source.OpenConnectionAsync(stop);
        await using var transaction = await connection.BeginTransactionAsync(stop);
        await Transaction.EnterAsTheHouse(connection, clock.GetUtcNow(), master, stop);
        await using var ask = new NpgsqlCommand($"""
            select f.position, s.batch, s.first_position, s.last_position, s.root, s.previous, s.signature, {LogColumns.Names}
            from bot.act_leaf f join bot.act_seal s on s.batch = f.batch left join bot.act_log l on l.id = f.entry order by f.position
            """, connection);
        await using var rows = await ask.ExecuteReaderAsync(stop);
        long written = 0;
        while (await rows.ReadAsync(stop))
        {
            var position = rows.GetInt64(0);
            if (!rows.IsDBNull(7)) { await to.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"E\t{position}\t{LogColumns.Line(rows, 7)}")); written++; }
            if (position == rows.GetInt64(3))
                await to.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"B\t{rows.GetInt64(1)}\t{rows.GetInt64(2)}\t{position}\t{Hex(rows, 4)}\t{Hex(rows, 5)}\t{Hex(rows, 6)}"));
        }
        return written;
    }

    private static string Hex(NpgsqlDataReader row, int column) => Convert.ToHexStringLower((byte[])row[column]);
}
