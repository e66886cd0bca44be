using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Post;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Post;

/// <summary>Has every mail that was given up tried again: the mail server is back.</summary>
public sealed class RetryPost(Database db)
{
    private const int Most = 500;

    public Task<Outcome<Guid>> Run(Actor actor, CancellationToken stop) => db.Write(actor, Act.PostRetry, async tx =>
    {
        var letters = await tx.Letters.Where(l => l.State == LetterState.GivenUp).OrderBy(l => l.MadeAt).Take(Most).ToListAsync(stop);
        letters.ForEach(letter => letter.Again(tx.Now));
        var first = letters.FirstOrDefault()?.Id ?? actor.Account;
        tx.Did(Act.PostRetry, null, first);
        return first;
    }, stop);
}
