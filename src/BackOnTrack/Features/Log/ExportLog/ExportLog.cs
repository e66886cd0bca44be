using System.Globalization;
using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Vault;
using BackOnTrack.Web;
using Npgsql;

namespace BackOnTrack.Features.Log;

/// <summary>
/// Writes the sealed log as text, streaming: lines <c>E position fields…</c>, after the last entry of a batch
/// <c>B number first last root previous signature</c>, and at the end when it was taken. It holds ids and acts, no words of anybody's.
/// </summary>
public sealed class ExportLog(Database db, NpgsqlDataSource source, HouseSettings settings, MasterKey master, TimeProvider clock)
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
        var taken = await Moment(connection, stop);
        await using var transaction = await connection.BeginTransactionAsync(stop);
        await Transaction.EnterAsTheHouse(connection, clock.GetUtcNow(), master, stop);
        await using var ask = new NpgsqlCommand($"""
            select f.position, s.batch, s.first_position, s.last_position, s.root, s.previous, s.signature, {LogColumns.Names}
            from bot.act_leaf f join bot.act_seal s on s.batch = f.batch left join bot.act_log l on l.id = f.entry order by f.position
            """, connection);
        await using var rows = await ask.ExecuteReaderAsync(stop);
        long written = 0;
        byte[]? head = null;
        while (await rows.ReadAsync(stop))
        {
            var position = rows.GetInt64(0);
            if (!rows.IsDBNull(7)) { await to.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"E\t{position}\t{LogColumns.Line(rows, 7)}")); written++; }
            if (position != rows.GetInt64(3)) continue;
            await to.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"B\t{rows.GetInt64(1)}\t{rows.GetInt64(2)}\t{position}\t{Hex(rows, 4)}\t{Hex(rows, 5)}\t{Hex(rows, 6)}"));
            head = new LogBatch(rows.GetInt64(1), rows.GetInt64(2), position, (byte[])rows[4], (byte[])rows[5], (byte[])rows[6]).Head();
        }
        if (head is not null) await to.WriteLineAsync(Signed(taken, head).Line());
        return written;
    }

    /// <summary>An instant nobody seals at: what was sealed before it is committed, what is sealed later says a later one.</summary>
    private async Task<DateTime> Moment(NpgsqlConnection connection, CancellationToken stop)
    {
        await using var transaction = await connection.BeginTransactionAsync(stop);
        await SealLog.OneAtATime(connection, stop);
        return clock.GetUtcNow().UtcDateTime;
    }

    private LogTaken Signed(DateTime at, byte[] head)
    {
        using var key = LogKey.AtFolder(settings.DataFolder, isFirst: false);
        return new(at, key.SignHash(LogTaken.Hash(at, head)));
    }

    private static string Hex(NpgsqlDataReader row, int column) => Convert.ToHexStringLower((byte[])row[column]);
}
