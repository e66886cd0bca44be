using BackOnTrack.Data;
using BackOnTrack.Vault;
using Npgsql;

namespace BackOnTrack.Features.Inquiries.RunImport;

/// <summary>
/// Imports somebody has confirmed and nobody has run yet, with whose they are and the language they read. The worker asks every
/// minute; it learns ids and nobody's data, so the asking leaves no entry in the log: the import itself does.
/// </summary>
public sealed class ListConfirmed(NpgsqlDataSource source, MasterKey master, TimeProvider clock)
{
    public async Task<IReadOnlyList<(Guid Import, Guid Account, string Language)>> Run(CancellationToken stop)
    {
        await using var connection = await source.OpenConnectionAsync(stop);
        await using var transaction = await connection.BeginTransactionAsync(stop);
        await Transaction.EnterAsTheHouse(connection, clock.GetUtcNow(), master, stop);
        await using var ask = new NpgsqlCommand("""
            select i.id, i.account, a.language from bot.register_import i join bot.account a on a.id = i.account and a.disabled is null
            where i.state = 'confirmed' order by i.received_at
            """, connection);
        var found = new List<(Guid, Guid, string)>();
        await using var rows = await ask.ExecuteReaderAsync(stop);
        while (await rows.ReadAsync(stop)) found.Add((rows.GetGuid(0), rows.GetGuid(1), rows.GetString(2)));
        return found;
    }
}
