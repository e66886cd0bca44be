using System.Runtime.ExceptionServices;
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
    /// <summary>
    /// Goes on until nothing waits, somebody else has the rest, or <paramref name="most"/> are done; how many were done. What
    /// breaks off stays for the next run and lets the others go before; the first fault is thrown when they are done.
    /// </summary>
    /// <param name="waits">The function of the schema that says whether something waits; asked before a unit of work is begun for it.</param>
    /// <param name="upTo">The day or instant by which, for a function that wants one.</param>
    /// <param name="next">Passes over as many pieces as it is told and takes the one that then waits longest and no other node is at; <see cref="Refusal.NotFound"/> where there is none.</param>
    public async Task<int> Run(Act act, string waits, object? upTo, int most, Func<Tx, int, Task<Outcome<Guid>>> next, CancellationToken stop)
    {
        var (done, faults) = (0, new List<Exception>());
        while (done + faults.Count < most && await Waits(waits, upTo, stop))
        {
            try
            {
                if ((await db.Write(Actor.House, act, tx => next(tx, faults.Count), stop)).Accepted(out _, out var refusals)) done++;
                // What cannot be kept beside something else stays like what breaks off: it must not stand before the others for ever.
                else if (refusals.Contains(Refusal.Conflict)) faults.Add(new InvalidOperationException(Refusal.Conflict.Code));
                else break;
            }
            catch (Exception fault) when (fault is not OperationCanceledException) { faults.Add(fault); }
        }
        if (faults is [var first, ..]) ExceptionDispatchInfo.Throw(first);
        return done;
    }

    private async Task<bool> Waits(string waits, object? upTo, CancellationToken stop)
    {
        await using var ask = source.CreateCommand($"select {waits}({(upTo is null ? "" : "$1")})");
        if (upTo is not null) ask.Parameters.Add(new() { Value = upTo });
        return await ask.ExecuteScalarAsync(stop) is true;
    }
}
