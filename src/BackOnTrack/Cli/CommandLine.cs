using System.CommandLine;
using Npgsql;

namespace BackOnTrack.Cli;

/// <summary>The verbs of the executable. <c>./bot</c> sets the environment they need and calls them.</summary>
public static class CommandLine
{
    public static async Task<int> Run(string[] args)
    {
        var root = new RootCommand("Back on Track. Start it with ./bot, which makes what it needs.");
        foreach (var verb in new[] { ServeVerbs.Demo(), ServeVerbs.Up(), MigrateVerb.Make(), UserVerbs.Make(), LogVerbs.Make(), ImportVerb.Make(), RoutesVerb.Make(), DocsVerb.Make() }) root.Add(verb);
        return await root.Parse(args).InvokeAsync();
    }

    /// <summary>Does a verb's work; what a person can put right is said in a sentence, without a stack trace.</summary>
    internal static void Does(this Command verb, Func<ParseResult, CancellationToken, Task<int>> work) => verb.SetAction(async (line, stop) =>
    {
        try { return await work(line, stop); }
        catch (OperationCanceledException) { return 130; }
        catch (Exception e) when (Sentence(e) is { } sentence)
        {
            await Console.Error.WriteLineAsync(sentence);
            return 1;
        }
    });

    private static string? Sentence(Exception e) => e switch
    {
        Stumble s => s.Message,
        Packs.PackException p => p.Message,
        Data.AnotherKeyException => "What is in this database was sealed with another master key: put the file keys/master.key that belongs to it back into the data directory (docs/operate.md). Nothing was changed.",
        Features.Privacy.DamagedLedgerException d => $"{d.Message} It says which files were erased, and must be whole before anybody signs in: put back your newest copy of heads/erased.txt (docs/operate.md). Nothing was served.",
        NpgsqlException { InnerException: System.Net.Sockets.SocketException } => "The database does not answer: start with ./bot, which starts it, or look at the server BOT_DATABASE names.",
        PostgresException { SqlState: PostgresErrorCodes.CannotConnectNow } => "The database is just starting or stopping: try again in a moment.",
        PostgresException { SqlState: PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification } => "The database does not let us in: see the roles in docs/operate.md.",
        IOException { InnerException: Microsoft.AspNetCore.Connections.AddressInUseException } => "The port is taken: name another with --port N, or none.",
        _ => null,
    };
}

/// <summary>Something the person at the console can put right; the message says how.</summary>
internal sealed class Stumble(string sentence) : Exception(sentence);
