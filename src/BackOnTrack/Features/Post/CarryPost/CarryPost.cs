using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Web;
using Npgsql;

namespace BackOnTrack.Features.Post;

/// <summary>
/// Makes the mails that are due and hands them over. Asks what is due on or before now, so it may run twice, late, and on
/// two nodes; every mail has a transaction of its own, so one that is stuck holds up no other.
/// </summary>
public sealed class CarryPost(NpgsqlDataSource source, Database db, PostRoute route, Postman postman, Words words, TimeProvider clock)
{
    /// <summary>How many mails leave in one go.</summary>
    private const int Most = 200;

    /// <summary>How many mails the server took.</summary>
    public async Task<int> Run(CancellationToken stop)
    {
        if (!route.IsThere) return 0;
        if (await Is("bot.news_wait", stop)) await db.Read(Actor.House, Act.PostCarry, tx => tx.MakeLetters(stop), stop);
        var went = 0;
        for (var n = 0; n < Most && await Is("bot.letters_wait", stop); n++)
        {
            if (!(await db.Read(Actor.House, Act.PostCarry, tx => tx.CarryNext(Hand, stop), stop)).Accepted(out var step, out _) || step == Step.NoneFree) break;
            if (step == Step.Went) went++;
        }
        return went;
    }

    private Task<string?> Hand(Guid letter, string address, string language, int count, CancellationToken stop)
    {
        var texts = words.In(language);
        string Say(string key) => string.Format(System.Globalization.CultureInfo.InvariantCulture, texts[key], count, route.Link);
        return postman.Carry(letter, address, Say(count == 1 ? "Post.Mail.SubjectOne" : "Post.Mail.Subject"), Say("Post.Mail.Body"), stop);
    }

    private async Task<bool> Is(string what, CancellationToken stop)
    {
        await using var ask = source.CreateCommand($"select {what}($1)");
        ask.Parameters.Add(new() { Value = clock.GetUtcNow() });
        return await ask.ExecuteScalarAsync(stop) is true;
    }
}
