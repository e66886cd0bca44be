using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Vault;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace BackOnTrack.Features.Accounts;

/// <summary>
/// A unit of work on what proves who somebody is. It runs before anybody is signed in, so the house itself enters; the
/// log entry still names the person, and is written in the same transaction.
/// </summary>
public sealed class Keyring(IServiceProvider services, RequestTrace trace, MasterKey master, TimeProvider clock)
{
    /// <summary>Whoever has not proved who they are.</summary>
    public static readonly Actor Nobody = new(Guid.Empty, Role.System);

    // Every page stands behind the ring and few use it: what it works on is made when it is first asked.
    private AccountsContext Accounts => field ??= services.GetRequiredService<AccountsContext>();

    private readonly List<Entry> _entries = [];
    private Actor _by = Nobody;
    private bool _open;

    /// <summary>The instant of this unit of work.</summary>
    public DateTimeOffset Now { get; private set; }

    /// <summary>Writes down what was done, and by whom as far as that is proved.</summary>
    public void Did(Actor by, Entry entry)
    {
        _by = by;
        _entries.Add(entry);
    }

    /// <summary>Runs the body in one transaction; a unit of work inside another is part of it.</summary>
    public async Task<T> Work<T>(Func<Task<T>> body, CancellationToken stop)
    {
        if (_open) return await body();
        (_open, Now, _by) = (true, clock.GetUtcNow(), Nobody);
        _entries.Clear();
        await Accounts.Database.OpenConnectionAsync(stop);
        var connection = (NpgsqlConnection)Accounts.Database.GetDbConnection();
        try
        {
            await Transaction.Begin(connection, Actor.House, Now, master, stop);
            var value = await body();
            await Transaction.Commit(connection, _by, Now, _entries.Count == 0 ? [] : trace.News(_entries), trace.Id, stop);
            return value;
        }
        catch
        {
            await Transaction.RollBack(connection, CancellationToken.None);
            throw;
        }
        finally
        {
            Accounts.ChangeTracker.Clear();
            await Accounts.Database.CloseConnectionAsync();
            _open = false;
        }
    }

    /// <summary>A statement of this unit of work; values stand as $1, $2 …</summary>
    public async Task<int> Run(string sql, CancellationToken stop, params object[] values)
    {
        await using var command = Command(sql, values);
        return await command.ExecuteNonQueryAsync(stop);
    }

    /// <summary>The rows a question of this unit of work finds.</summary>
    public async Task<List<T>> Ask<T>(string sql, Func<NpgsqlDataReader, T> row, CancellationToken stop, params object[] values)
    {
        await using var command = Command(sql, values);
        await using var reader = await command.ExecuteReaderAsync(stop);
        var rows = new List<T>();
        while (await reader.ReadAsync(stop)) rows.Add(row(reader));
        return rows;
    }

    private NpgsqlCommand Command(string sql, object[] values)
    {
        if (!_open) throw new InvalidOperationException("Nobody has entered: ask inside Work.");
        var command = new NpgsqlCommand(sql, (NpgsqlConnection)Accounts.Database.GetDbConnection());
        foreach (var value in values) command.Parameters.Add(new() { Value = value is DateTimeOffset instant ? instant.UtcDateTime : value });
        return command;
    }
}
