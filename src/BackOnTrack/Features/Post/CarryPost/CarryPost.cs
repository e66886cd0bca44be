using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using Npgsql;

namespace BackOnTrack.Features.Post;

/// <summary>
/// Makes the mails that are due and hands them over. Asks what is due on or before now, so it may run twice, late, and on
/// two nodes; every mail has a transaction of its own, so one that is stuck holds up no other.
/// </summary>
public sealed class CarryPost(NpgsqlDataSource source, Database db, PostRoute route, Postman postman, LetterWords words, TimeProvider clock)
{
    /// <summary>How many mails leave in one go.</summary>
    private const int Most = 200;

    /// <summary>How many mails the server took.</summary>
    public async Task<int> Run(CancellationToken stop)
    {
        if (!route.IsThere) return 0;
        if (await Is("bot.addresses_wait", stop)) await Make(tx => tx.AskAddresses(stop), stop);
        if (await Is("bot.news_wait", stop)) await Make(tx => tx.MakeLetters(stop), stop);
        if (await Is("bot.weeks_wait", stop)) await Make(tx => tx.MakeWeeks(stop), stop);
        var went = 0;
        for (var n = 0; n < Most && await Is("bot.letters_wait", stop); n++)
        {
            if (!(await db.Read(Actor.House, Act.PostCarry, tx => tx.CarryNext(words.Write, Hand, stop), stop)).Accepted(out var step, out _) || step == Step.NoneFree) break;
            if (step == Step.Went) went++;
        }
        return went;
    }

    private Task<Outcome<int>> Make(Func<Tx, Task<Outcome<int>>> letters, CancellationToken stop) => db.Read(Actor.House, Act.PostCarry, letters, stop);

    private Task<string?> Hand(Guid letter, string address, Mail mail, CancellationToken stop) => postman.Carry(letter, address, mail.Subject, mail.Body, stop);

    private async Task<bool> Is(string what, CancellationToken stop)
    {
        await using var ask = source.CreateCommand($"select {what}($1)");
        ask.Parameters.Add(new() { Value = clock.GetUtcNow() });
        return await ask.ExecuteScalarAsync(stop) is true;
    }
}
