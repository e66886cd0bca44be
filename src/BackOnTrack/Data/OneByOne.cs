using BackOnTrack.Access;
using BackOnTrack.Domain;
using Npgsql;

namespace BackOnTrack.Data;

/// <summary>
/// How the house works off what waits: one piece in each unit of work, whole or not at all, so that it may run late, twice and
/// on two nodes, and one piece that breaks off takes no other with it.
/// </summary>
public sealed class OneByOne(NpgsqlDataSource source, Database db)
{
    /// <summary>Goes on until nothing waits, somebody else has the rest, or <paramref name="most"/> are done; how many were done.</summary>
    /// <param name="waits">The function of the schema that says whether something waits; asked before a unit of work is begun for it.</param>
    /// <param name="upTo">The day or instant by which, for a function that wants one.</param>
    /// <param name="next">Takes the piece that waits longest and no other node is at; <see cref="Refusal.NotFound"/> where there is none.</param>
    public async Task<int> Run(Act act, string waits, object? upTo, int most, Func<Tx, Task<Outcome<Guid>>> next, CancellationToken stop)
    {
        var done = 0;
        while (done < most && await Waits(waits, upTo, stop) && (await db.Write(Actor.House, act, next, stop)).Accepted(out _, out _)) done++;
        return done;
    }

    private async Task<bool> Waits(string waits, object? upTo, CancellationToken stop)
    {
        await using var ask = source.CreateCommand($"select {waits}({(upTo is null ? "" : "$1")})");
        if (upTo is not null) ask.Parameters.Add(new() { Value = upTo });
        return await ask.ExecuteScalarAsync(stop) is true;
    }
}
