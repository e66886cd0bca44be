using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Custody;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Custody;

/// <summary>What other rooms ask of this one. They ask in their own unit of work, behind their own reader's wall.</summary>
public static class CustodyOfSomebody
{
    /// <summary>Where the record of somebody's custody lies.</summary>
    public static readonly IReadOnlyList<Shelf> Kept =
        [Shelf.OfMentee<CustodyPeriod>(), Shelf.OfMentee<CustodyTransfer>(), Shelf.OfMentee<ContactRestriction>(), Shelf.OfMentee<CourtDate>(), Shelf.OfMentee<ReleaseExpectation>()];

    extension(Tx tx)
    {
        /// <summary>
        /// Where somebody stands today: status, establishment and wing, a transfer on its way, every restriction that counts (ask
        /// <see cref="CustodyFacts.RestrictionsOn"/> about a day), days in court, expected release. Without a record, or where the
        /// wall hides it, all of it is null or empty; it is never a refusal.
        /// </summary>
        public Task<CustodyFacts> CustodyOf(Guid mentee, CancellationToken stop) => tx.CustodyOf(mentee, Shelves.NotAsked, stop);

        /// <summary>The same where it has been asked already on which of <see cref="Kept"/> anything lies.</summary>
        public async Task<CustodyFacts> CustodyOf(Guid mentee, Shelves shelves, CancellationToken stop) => (await tx.CustodyBookOf(mentee, 0, shelves, stop)).On(tx.Now.Day());

        /// <summary>
        /// Begins the record from what an inquiry says, unless there is one: nothing is typed twice. What it says is a change like any
        /// other, so that it can be struck like any other; whoever begins the record looks at it, so no room has to follow.
        /// </summary>
        public async Task BeginCustody(Guid mentee, int unit, CustodyStatus status, int? establishment, DateOnly? release, WhyUnknown? unknown, CancellationToken stop)
        {
            var book = await tx.CustodyBookOf(mentee, unit, stop);
            var before = book.On(tx.Now.Day());
            foreach (var row in book.Begin(status, establishment, release > tx.Now.Day() ? release : null, release > tx.Now.Day() ? null : unknown, tx.Stamp(CustodySource.Inquiry)))
            {
                tx.Add((object)row);
                var begun = CustodyChange.Of(unit, row is CustodyPeriod ? CustodyKind.Status : CustodyKind.Release, row.Id, before, book.On(tx.Now.Day()), tx.Now);
                begun.Followed([], tx.Now);
                tx.Add(begun);
            }
        }

        /// <summary>Whoever asks is somebody's contact from now on; they reach the file as long as there is a matter.</summary>
        public async Task BecomeContact(Guid mentee, int unit, Act cause, CancellationToken stop)
        {
            var account = tx.Actor.Account;
            if (!await tx.CustodyContacts.AnyAsync(c => c.Mentee == mentee && c.Account == account && c.Until == null, stop)) tx.Add(CustodyContact.Of(mentee, unit, account, account, tx.Now));
            await tx.SettleReach(mentee, cause, stop);
        }

        /// <summary>Whether the actor has a part in somebody's custody: everybody who may see the person, but a referrer only as contact.</summary>
        internal async Task<bool> TakesPart(Guid mentee, CancellationToken stop) => tx.Actor.Hat != Role.Referrer
            || await tx.Reaches.AnyAsync(r => r.Account == tx.Actor.Account && r.Capacity == Capacity.Contact && r.File == mentee && r.Since <= tx.Now && (r.Until == null || r.Until > tx.Now), stop);

        /// <summary>Everything written down about somebody, to be written on in.</summary>
        internal Task<CustodyBook> CustodyBookOf(Guid mentee, int unit, CancellationToken stop) => tx.CustodyBookOf(mentee, unit, Shelves.NotAsked, stop);

        private async Task<CustodyBook> CustodyBookOf(Guid mentee, int unit, Shelves shelves, CancellationToken stop) => new(mentee, unit)
        {
            Periods = await shelves.Rows(Periods(tx, mentee), stop),
            Transfers = await shelves.Rows(Transfers(tx, mentee), stop),
            Restrictions = await shelves.Rows(Restrictions(tx, mentee), stop),
            CourtDates = await shelves.Rows(CourtDates(tx, mentee), stop),
            Releases = await shelves.Rows(Releases(tx, mentee), stop),
        };

        internal CustodyStamp Stamp(CustodySource source) => new(tx.Actor.Account, source, tx.Now, tx.Now.Day()) { Rules = tx.Programme.Custody };
    }

    // Asked on the page everybody opens: compiled once.
    private static readonly Func<Tx, Guid, IAsyncEnumerable<CustodyPeriod>> Periods = EF.CompileAsyncQuery((Tx tx, Guid mentee) =>
        tx.Set<CustodyPeriod>().OrderBy(p => p.From).ThenBy(p => p.Id).Where(p => p.Mentee == mentee));

    private static readonly Func<Tx, Guid, IAsyncEnumerable<CustodyTransfer>> Transfers = EF.CompileAsyncQuery((Tx tx, Guid mentee) =>
        tx.Set<CustodyTransfer>().OrderBy(t => t.On).ThenBy(t => t.Id).Where(t => t.Mentee == mentee));

    private static readonly Func<Tx, Guid, IAsyncEnumerable<ContactRestriction>> Restrictions = EF.CompileAsyncQuery((Tx tx, Guid mentee) =>
        tx.Set<ContactRestriction>().OrderBy(r => r.From).ThenBy(r => r.Id).Where(r => r.Mentee == mentee));

    private static readonly Func<Tx, Guid, IAsyncEnumerable<CourtDate>> CourtDates = EF.CompileAsyncQuery((Tx tx, Guid mentee) =>
        tx.Set<CourtDate>().OrderBy(c => c.On).ThenBy(c => c.Id).Where(c => c.Mentee == mentee));

    private static readonly Func<Tx, Guid, IAsyncEnumerable<ReleaseExpectation>> Releases = EF.CompileAsyncQuery((Tx tx, Guid mentee) =>
        tx.Set<ReleaseExpectation>().OrderBy(r => r.RecordedAt).ThenBy(r => r.Id).Where(r => r.Mentee == mentee));
}
