using System.Globalization;
using System.Text;
using BackOnTrack.Data;
using BackOnTrack.Domain.Post;
using BackOnTrack.Features.Accounts;
using BackOnTrack.Features.Notices;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;
using Texts = System.Collections.Generic.IReadOnlyDictionary<string, string>;

namespace BackOnTrack.Features.Post;

/// <summary>The words of a mail, made when it leaves: numbers and a link, in the reader's language.</summary>
/// <param name="Count">How many things it speaks of.</param>
public sealed record Mail(string Subject, string Body, int Count);

/// <summary>
/// Says what each kind of mail says. Nothing in them depends on anybody's name: what was read meanwhile is not counted, and when nothing is
/// left there is no mail.
/// </summary>
public sealed class LetterWords(Words words, PostRoute route, ICountsWeek counts)
{
    private string Home => route.Link.TrimEnd('/');

    /// <summary>Null when there is nothing to say any more.</summary>
    internal Task<Mail?> Write(Tx tx, Letter letter, PostChoice choice, Account reader, CancellationToken stop) => letter.Kind switch
    {
        LetterKind.Confirmation => Task.FromResult<Mail?>(Asking(tx, choice, words.In(reader.Language))),
        LetterKind.Week => Week(tx, choice, reader, stop),
        _ => News(tx, letter, choice, words.In(reader.Language), stop),
    };

    /// <summary>A link that works once, made now: of it the house keeps only the hash.</summary>
    private Mail? Asking(Tx tx, PostChoice choice, Texts texts)
    {
        if (choice.ConfirmedAt is not null) return null;
        var link = OneTimeLink.New();
        choice.LinkLeaves(link.Hash, tx.Now);
        return new(texts["Post.Mail.AskSubject"], Say(texts, "Post.Mail.AskBody", $"{Home}/account/mail/confirm/{link.Token}", (int)PostChoice.LinkLives.TotalDays), 1);
    }

    /// <summary>An address that was changed meanwhile is not confirmed: its news waits for a later mail.</summary>
    private async Task<Mail?> News(Tx tx, Letter letter, PostChoice choice, Texts texts, CancellationToken stop)
    {
        var told = tx.Notices.Where(n => n.Letter == letter.Id && n.Seen == null);
        if (choice.ConfirmedAt is null) await told.ExecuteUpdateAsync(n => n.SetProperty(x => x.Letter, (Guid?)null), stop);
        if (choice is { ConfirmedAt: null } or { Pace: PostPace.Never } || await told.CountAsync(stop) is not (> 0 and var count)) return null;
        return new(Say(texts, "Post.Mail.Subject", count), Say(texts, "Post.Mail.Body", count, route.Link), count);
    }

    private async Task<Mail?> Week(Tx tx, PostChoice choice, Account reader, CancellationToken stop)
    {
        if (!choice.WantsWeek) return null;
        var (texts, body, count) = (words.In(reader.Language), new StringBuilder(), 0);
        var hats = await tx.WeekHats.Where(r => r.Account == reader.Id).Select(r => r.Role).Distinct().ToListAsync(stop);
        foreach (var hat in hats.Order())
        {
            var found = (await counts.Of(reader.Id, hat, stop)).Where(kind => kind.Count > 0).ToList();
            if (found.Count == 0) continue;
            if (hats.Count > 1) body.Append(texts[$"Accounts.Role.{hat}"]).Append('\n');
            foreach (var kind in found) body.Append(Say(texts, "Post.Mail.WeekLine", texts[kind.Text], kind.Count)).Append('\n');
            body.Append('\n');
            count += found.Sum(kind => kind.Count);
        }
        return count == 0 ? null : new(Say(texts, "Post.Mail.WeekSubject", count), Say(texts, "Post.Mail.WeekBody", body, $"{Home}/week"), count);
    }

    private static string Say(Texts texts, string key, params object[] values) => string.Format(CultureInfo.InvariantCulture, texts[Words.Counted(texts, key, values)], values);
}

/// <summary>What waits for somebody in the week that begins, asked of the room that knows: Post knows no work.</summary>
public interface ICountsWeek
{
    /// <summary>The numbers as they are now, through the wall of the hat; empty when it is not worn any more.</summary>
    Task<IReadOnlyList<WeekCount>> Of(Guid account, Domain.Role hat, CancellationToken stop);
}

/// <param name="Text">The key of what is counted.</param>
public sealed record WeekCount(string Text, int Count);
