using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Vault;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace BackOnTrack.Tests.House;

/// <summary>Somebody who got hold of the application's own connection and types what they like: what the database itself still guards.</summary>
internal sealed class Prompt : IAsyncDisposable
{
    private readonly NpgsqlConnection _connection;

    private Prompt(TestHouse house) => _connection = new(house.AppDatabase);

    /// <summary>In a transaction, entered as somebody or as nobody.</summary>
    public static async Task<Prompt> Open(TestHouse house, Actor? actor = null)
    {
        var prompt = new Prompt(house);
        await prompt._connection.OpenAsync();
        await prompt.Do("begin");
        if (actor is not null)
            await prompt.Do("select bot.enter_as($1, $2, $3, $4)", actor.Account, Snake.Of(actor.Hat), house.Clock.GetUtcNow().UtcDateTime, house.Services.GetRequiredService<MasterKey>().Pass);
        return prompt;
    }

    public async Task<object?> Do(string sql, params object[] values)
    {
        await using var command = new NpgsqlCommand(sql, _connection);
        foreach (var value in values) command.Parameters.Add(new() { Value = value });
        return await command.ExecuteScalarAsync();
    }

    /// <summary>The code with which the database refuses the statement.</summary>
    public async Task<string> RefusalOf(string sql, params object[] values) => (await Assert.ThrowsAsync<PostgresException>(() => Do(sql, values))).SqlState;

    public ValueTask DisposeAsync() => _connection.DisposeAsync();
}
