using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Post;
using BackOnTrack.Features.Accounts;
using BackOnTrack.Features.Notices;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Post;

/// <summary>Hands one mail over; null when it was taken, otherwise a code of why not.</summary>
internal delegate Task<string?> HandOver(Guid letter, string address, string language, int count, CancellationToken stop);

/// <summary>What became of the next mail.</summary>
internal enum Step { NoneFree, Went, Stayed }

internal static class Letters
{
    /// <summary>How many people in one go.</summary>
    private const int Most = 500;

    extension(Tx tx)
    {
        /// <summary>One mail for everybody for whom news is due; whoever another node is at is left to it.</summary>
        public async Task<Outcome<int>> MakeLetters(CancellationToken stop)
        {
            var choices = await tx.PostChoices.FromSql($"select c.* from bot.post_choice c where c.id in (select n.account from bot.news({tx.Now}) n) order by c.look_at limit {Most} for update skip locked").ToListAsync(stop);
            Guid[] ours = [.. choices.Select(c => c.Id)];
            var news = (await tx.Notices.FromSql($"select * from bot.news({tx.Now})").Where(n => ours.Contains(n.Account)).OrderBy(n => n.At).ToListAsync(stop)).ToLookup(n => n.Account);
            var made = 0;
            foreach (var choice in choices.Where(c => news.Contains(c.Id))) // another node may have been faster
            {
                var leaves = choice.Leaves(news[choice.Id].First().At.Local()).Instant();
                if (leaves > tx.Now) { choice.LookAgain(leaves); continue; }
                var letter = Letter.To(choice.Id, tx.Now);
                tx.Add(letter);
                foreach (var notice in news[choice.Id]) notice.Letter = letter.Id;
                tx.Did(Act.PostCarry, null, letter.Id);
                made++;
            }
            if (made == 0) tx.SawMany(Act.PostCarry, []);
            return made;
        }

        /// <summary>Hands over the next mail that is due and that nobody else is at, and keeps what became of it.</summary>
        public async Task<Outcome<Step>> CarryNext(HandOver hand, CancellationToken stop)
        {
            var letter = await tx.Letters.FromSql($"select * from bot.letter where state = 'waiting' and next_try <= {tx.Now} order by next_try, id limit 1 for update skip locked").SingleOrDefaultAsync(stop);
            if (letter is null) { tx.SawMany(Act.PostCarry, []); return Step.NoneFree; }
            tx.Did(Act.PostCarry, null, letter.Id);
            var count = await tx.Notices.CountAsync(n => n.Letter == letter.Id && n.Seen == null, stop);
            var choice = await tx.PostChoices.SingleAsync(c => c.Id == letter.Account, stop);
            var reader = await tx.Accounts.SingleAsync(a => a.Id == letter.Account, stop);
            if (count == 0 || choice is not { Pace: not PostPace.Never, Address: { } box } || reader.Disabled is not null) { letter.NotNeeded(tx.Now); return Step.Stayed; }
            if (await hand(letter.Id, tx.AddressIn(choice.Id, box), reader.Language, count, stop) is { } fault) { letter.Failed(fault, tx.Now); return Step.Stayed; }
            letter.Went(count, tx.Now);
            return Step.Went;
        }

        public byte[]? SealAddress(Guid account, string? address) => address is null ? null : tx.Hashes.SealForTheHouse("post_choice", "address", account, address);

        public string AddressIn(Guid account, byte[] box) => tx.Hashes.OpenForTheHouse("post_choice", "address", account, box);
    }
}
