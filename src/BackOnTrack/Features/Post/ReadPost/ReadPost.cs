using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Post;
using BackOnTrack.Features.Accounts;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Post;

/// <summary>What became of every mail, the latest first, and when the house last did what it does by itself.</summary>
public sealed class ReadPost(Database db, PostRoute route)
{
    public const int OnAPage = 50;

    public Task<Outcome<PostBook>> Run(Actor actor, int page, CancellationToken stop) => db.Read<PostBook>(actor, Act.PostRead, async tx =>
    {
        var accounts = tx.Accounts;
        var letters = await tx.Letters.AsNoTracking().OrderByDescending(l => l.MadeAt).ThenByDescending(l => l.Id).Skip((Math.Max(page, 1) - 1) * OnAPage).Take(OnAPage + 1)
            .Select(l => new LetterLine(l, accounts.Where(a => a.Id == l.Account).Select(a => a.DisplayName).First())).ToListAsync(stop);
        var jobs = await tx.Jobs.AsNoTracking().OrderBy(j => j.Name).ToListAsync(stop);
        return new PostBook([.. letters.Take(OnAPage)], letters.Count > OnAPage, await tx.Letters.AnyAsync(l => l.State == LetterState.GivenUp, stop), jobs, tx.Now, route.IsThere);
    }, stop);
}

/// <param name="GivenUp">Whether some mail was given up and can be tried again.</param>
/// <param name="MailLeaves">Whether there is a mail server at all.</param>
public sealed record PostBook(IReadOnlyList<LetterLine> Letters, bool More, bool GivenUp, IReadOnlyList<Job> Jobs, DateTimeOffset Now, bool MailLeaves);

public sealed record LetterLine(Letter Letter, string To);
