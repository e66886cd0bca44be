using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Post;
using BackOnTrack.Features.Accounts;
using BackOnTrack.Features.Notices;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Post;

/// <summary>Writes one mail when it leaves; null when there is nothing to say any more.</summary>
internal delegate Task<Mail?> Compose(Tx tx, Letter letter, PostChoice choice, Account reader, CancellationToken stop);

/// <summary>Hands one mail over; null when it was taken, otherwise a code of why not.</summary>
internal delegate Task<string?> HandOver(Guid letter, string address, Mail mail, CancellationToken stop);

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
                var leaves = news[choice.Id].Min(n => choice.Leaves(n.At.Local(), tx.Now.Local(), n.Urgent));
                if (leaves > tx.Now.Local()) { choice.LookAgain(leaves.Instant()); continue; }
                var letter = tx.Make(choice, LetterKind.News);
                foreach (var notice in news[choice.Id]) notice.Letter = letter.Id;
                made++;
            }
            if (made == 0) tx.SawMany(Act.PostCarry, []);
            return made;
        }

        /// <summary>The mail that asks, for every address nobody was asked about yet.</summary>
        public async Task<Outcome<int>> AskAddresses(CancellationToken stop)
        {
            var choices = await tx.PostChoices.FromSql($"select * from bot.post_choice where address is not null and confirmed_at is null and asked_at is null order by id limit {Most} for update skip locked").ToListAsync(stop);
            foreach (var choice in choices)
            {
                tx.Make(choice, LetterKind.Confirmation);
                choice.Asked(tx.Now);
            }
            if (choices.Count == 0) tx.SawMany(Act.PostCarry, []);
            return choices.Count;
        }

        /// <summary>
        /// The mail of the week for every coach and coordinator for whom it is due. Late is better than not at all: whoever's
        /// Monday passed while the house stood still has it now, and once.
        /// </summary>
        public async Task<Outcome<int>> MakeWeeks(CancellationToken stop)
        {
            var choices = await tx.PostChoices.FromSql($"select * from bot.post_choice where week_due <= {tx.Now} order by week_due limit {Most} for update skip locked").ToListAsync(stop);
            Guid[] ours = [.. choices.Select(c => c.Id)];
            var (week, made) = (tx.Now.Day().Monday(), 0);
            var wearers = (await tx.WeekHats.Where(r => ours.Contains(r.Account)).Select(r => r.Account).ToListAsync(stop)).ToHashSet();
            var had = (await tx.PostWeeks.Where(w => w.Week == week && ours.Contains(w.Account)).Select(w => w.Account).ToListAsync(stop)).ToHashSet();
            foreach (var choice in choices)
            {
                var leaves = choice.AfterTheQuiet(tx.Now.Local()).Instant();
                if (leaves > tx.Now) { choice.ExpectWeek(leaves); continue; } // it is late already, and night
                choice.PlanWeek(tx.Now);
                if (!wearers.Contains(choice.Id) || had.Contains(choice.Id)) continue;
                tx.Add(new PostWeek { Id = Guid.CreateVersion7(tx.Now), Account = choice.Id, Week = week, Letter = tx.Make(choice, LetterKind.Week).Id });
                made++;
            }
            if (made == 0) tx.SawMany(Act.PostCarry, []);
            return made;
        }

        /// <summary>Hands over the next mail that is due and that nobody else is at, and keeps what became of it.</summary>
        public async Task<Outcome<Step>> CarryNext(Compose compose, HandOver hand, CancellationToken stop)
        {
            var letter = await tx.Letters.FromSql($"select * from bot.letter where state = 'waiting' and next_try <= {tx.Now} order by next_try, id limit 1 for update skip locked").SingleOrDefaultAsync(stop);
            if (letter is null) { tx.SawMany(Act.PostCarry, []); return Step.NoneFree; }
            tx.Did(Act.PostCarry, null, letter.Id);
            var choice = await tx.PostChoices.SingleAsync(c => c.Id == letter.Account, stop);
            var reader = await tx.Accounts.SingleAsync(a => a.Id == letter.Account, stop);
            if (choice.Address is not { } box || reader.Disabled is not null || await compose(tx, letter, choice, reader, stop) is not { } mail) { letter.NotNeeded(tx.Now); return Step.Stayed; }
            if (await hand(letter.Id, tx.AddressIn(choice.Id, box), mail, stop) is { } fault) { letter.Failed(fault, tx.Now); return Step.Stayed; }
            letter.Went(mail.Count, tx.Now);
            return Step.Went;
        }

        public byte[]? SealAddress(Guid account, string? address) => address is null ? null : tx.Hashes.SealForTheHouse("post_choice", "address", account, address);

        public string AddressIn(Guid account, byte[] box) => tx.Hashes.OpenForTheHouse("post_choice", "address", account, box);

        /// <summary>The hats whose wearers have a mail of the week, as they are worn now.</summary>
        public IQueryable<AccountRole> WeekHats => tx.Set<AccountRole>().Where(r => r.Until == null && (r.Role == Role.Coach || r.Role == Role.Coordinator));

        private Letter Make(PostChoice choice, LetterKind kind)
        {
            var letter = Letter.To(choice.Id, kind, tx.Now);
            tx.Add(letter);
            tx.Did(Act.PostCarry, null, letter.Id);
            return letter;
        }
    }

    /// <summary>When the next mail of the week is due: counted from now, none where none is wanted.</summary>
    public static void PlanWeek(this PostChoice choice, DateTimeOffset now) => choice.ExpectWeek(choice.WantsWeek ? choice.NextWeek(now.Local()).Instant() : null);

    private static DateOnly Monday(this DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
}
