using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Custody;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Domain.People;
using BackOnTrack.Domain.Release;
using BackOnTrack.Features.Custody;
using BackOnTrack.Features.Mentorships;
using BackOnTrack.Features.Notices;
using BackOnTrack.Features.People;
using BackOnTrack.Features.Plans;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Release;

/// <summary>What several acts of the room ask, and whom they tell.</summary>
internal static class OfTheRelease
{
    extension(Tx tx)
    {
        public Task<ReleasePath?> PathOf(Guid mentorship, CancellationToken stop) => tx.ReleasePaths.SingleOrDefaultAsync(p => p.Mentorship == mentorship, stop);

        /// <summary>A point under the mentorship of the address, its texts open; null when either is not there or not yours.</summary>
        public async Task<ReleaseItem?> ItemOf(Guid mentorship, Guid item, CancellationToken stop)
        {
            if (await tx.Mentorships.FindVisible(mentorship, stop) is not { } about) return null;
            return await tx.ReleaseItems.SingleOrDefaultAsync(i => i.Id == item && i.Mentorship == about.Id, stop) is { } found ? await tx.Open(found, stop) : null;
        }

        /// <summary>Ends the addresses of a point that still work: they were made for whoever was asked until now.</summary>
        /// <returns>How many there were.</returns>
        public async Task<int> DropLinks(Guid item, CancellationToken stop)
        {
            var links = await tx.ReleaseLinks.Where(l => l.Item == item && l.UsedAt == null && l.Expires > tx.Now).ToListAsync(stop);
            links.ForEach(link => link.Drop(tx.Now));
            return links.Count;
        }

        /// <summary>The release that stands on the list never was: its day goes out of every count, also of past periods. Before the list forgets it.</summary>
        public async Task NeverCameOut(ReleasePath path, CancellationToken stop)
        {
            if (await tx.ReleaseDays.SingleOrDefaultAsync(d => d.Mentorship == path.Mentorship && d.ReleasedOn == path.ReleasedOn && d.TakenBackAt == null, stop) is { } day) day.TakeBack(tx.Now);
        }

        /// <summary>Somebody came out: the contacts of the year begin to count, and where nothing was prepared the short kit stands ready.</summary>
        public async Task<Outcome<ReleasePath>> ComeOut(Mentorship about, DateOnly? day, CancellationToken stop)
        {
            var path = await tx.PathOf(about.Id, stop);
            if (path is null && day is { } cameOut)
            {
                if (!ReleasePath.BeginAtRelease(about, cameOut, await tx.OnRemandSince(about, cameOut, stop), tx.Programme.Release, tx.Doer).Accepted(out var kit, out var no)) return Outcome<ReleasePath>.Refused(no);
                path = kit.Path;
                tx.Add(path);
                tx.AddRange(kit.Items);
            }
            else if (path is { WithdrawnOn: not null, ReleasedOn: null } && day is { } out_)
            {
                var have = await tx.ReleaseItems.Where(i => i.Path == path.Id).ToListAsync(stop);
                tx.AddRange(path.BeginAgainAtRelease(about, out_, await tx.OnRemandSince(about, out_, stop), have, tx.Programme.Release, tx.Doer));
            }
            if (path is null) return new Refusal("House.Refuse.Missing", nameof(ReleasePath.ReleasedOn));
            var waiting = await tx.ReleaseContacts.Where(c => c.Mentorship == about.Id && c.HeldOn == null).ToListAsync(stop);
            if (!path.Release(day, waiting, tx.Doer).Accepted(out var contacts, out var refusals)) return Outcome<ReleasePath>.Refused(refusals);
            tx.AddRange(contacts);
            return path;
        }

        /// <summary>Since when somebody was on remand on that day without a break, as custody knows it.</summary>
        public async Task<DateOnly?> OnRemandSince(Mentorship about, DateOnly on, CancellationToken stop) => (await tx.WhereTheyWere(about, stop)).OnRemandSince(on);

        /// <summary>Since when the mentee is on remand: as custody says it today, and only where it says nothing as it was typed.</summary>
        public async Task<DateOnly?> RemandOf(Mentorship about, ReleasePath path, CancellationToken stop)
        {
            var book = await tx.WhereTheyWere(about, stop);
            return book.Now is not { } now ? path.RemandSince : now.Status is CustodyStatus.Remand ? book.OnRemandSince(tx.Doer.Today) : null;
        }

        /// <summary>The periods of custody, and of its book nothing else.</summary>
        private async Task<CustodyBook> WhereTheyWere(Mentorship about, CancellationToken stop) =>
            new(about.Mentee, about.Unit) { Periods = await tx.CustodyPeriods.AsNoTracking().Where(p => p.Mentee == about.Mentee).ToListAsync(stop) };

        /// <summary>What a kit was begun for never was: it ends, unless custody says that the mentee is on remand.</summary>
        /// <returns>Whether it ended.</returns>
        public async Task<bool> RestTheKit(Mentorship about, ReleasePath path, CancellationToken stop)
        {
            if (await tx.OnRemandSince(about, tx.Doer.Today, stop) is { } since && path.Kind is ReleaseKind.ShortKit)
            {
                path.RestOnRemand(since);
                return false;
            }
            return path.WithdrawKit(await tx.ReleaseItems.Where(i => i.Path == path.Id).ToListAsync(stop), tx.Doer.Today);
        }

        /// <summary>Lets the other rooms follow what is said here on the way on which they follow custody: it is not repeated there, and nothing in custody changes by it.</summary>
        public async Task LetOthersFollow(Mentorship about, ReleasePath path, CustodyKind what, CancellationToken stop)
        {
            var custody = await tx.CustodyOf(about.Mentee, stop);
            about.SayOut(custody.Status?.IsOut() == true ? null : path.ReleasedOn);
            tx.Add(CustodyChange.Of(about.Unit, what, path.Id, custody, custody, tx.Now));
        }

        /// <summary>A record here shows that a point is done.</summary>
        public async Task Fulfil(Guid mentorship, ReleaseArea area, ReleaseProof proof, DateOnly on, CancellationToken stop)
        {
            if (await tx.ReleaseItems.SingleOrDefaultAsync(i => i.Mentorship == mentorship && i.Area == area, stop) is { } item && item.Fulfil(proof, on, tx.Doer)) await tx.DropLinks(item.Id, stop);
        }

        /// <summary>What must not stand on paper: surnames of mentors and of the mentee.</summary>
        public async Task<IReadOnlyCollection<string>> NeverOnPaper(Mentorship about, CancellationToken stop)
        {
            var mentee = await tx.Set<Mentee>().FindVisible(about.Mentee, stop);
            return [.. mentee?.Name.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Skip(1) ?? [], .. await MentorSurnames.Of(tx, about.Id, stop)];
        }

        /// <summary>Tells mentors and coordinators of the mentorship, except whoever acts: they know.</summary>
        public async Task TellAround(Mentorship about, NoticeKind what, CancellationToken stop)
        {
            var mentors = await tx.MentorPeriods.Where(p => p.Mentorship == about.Id && p.Until == null).Select(p => p.Mentor).ToListAsync(stop);
            var coordinators = await tx.Database.SqlQuery<Guid>($"""
                select a.id as "Value" from bot.account a where a.disabled is null and exists (select from bot.account_role r
                    where r.account = a.id and r.role = {Snake.Of(Role.Coordinator)} and r.unit = {about.Unit} and r.since <= {tx.Now} and (r.until is null or r.until > {tx.Now}))
                """).ToListAsync(stop);
            foreach (var account in await tx.MayHear(about.Mentee, mentors.Concat(coordinators).Where(a => a != tx.Actor.Account), stop)) tx.TellInsteadOf(NoticeKind.CustodyChanged, account, what, $"/mentorships/{about.Id}/release");
        }
    }
}
