using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Custody;
using BackOnTrack.Features.People;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Custody;

/// <summary>How an event gets into the book, by whichever act.</summary>
internal static class WritingDown
{
    /// <summary>Writes it down with the change it makes; what was said before is answered with the record of then.</summary>
    public static async Task<Outcome<Guid>> WriteDown(this Tx tx, Act act, Guid mentee, CustodyEvent it, CustodySource source, CancellationToken stop) =>
        (await tx.Enter(act, mentee, it, source, stop)).Accepted(out var entry, out var refusals) ? entry.Record : Outcome<Guid>.Refused(refusals);

    /// <summary>The same, and whether it had been said before.</summary>
    public static async Task<Outcome<CustodyEntry>> Enter(this Tx tx, Act act, Guid mentee, CustodyEvent it, CustodySource source, CancellationToken stop)
    {
        if (await tx.Mentees.AsNoTracking().SingleOrDefaultAsync(m => m.Id == mentee, stop) is not { } person || !await tx.TakesPart(mentee, stop)) return Refusal.NotFound;
        tx.About(mentee);
        if (await Wrong(tx, it, stop) is { } noPlace) return noPlace;
        await tx.OneAtATime(mentee, stop);
        var book = await tx.CustodyBookOf(mentee, person.Unit, stop);
        var before = book.On(tx.Now.Day());
        if (!book.Enter(it, tx.Stamp(source)).Accepted(out var entry, out var refusals)) return Outcome<CustodyEntry>.Refused(refusals);
        if (entry.New is { } row) tx.Add((object)row);
        if (!entry.Known) tx.Add(CustodyChange.Of(person.Unit, entry.CameTo ?? it.Kind!.Value, entry.Record, before, book.On(tx.Now.Day()), tx.Now, OwnEffects(entry)));
        if (act == Act.RestrictionRecord || it.Kind is CustodyKind.Lifting) await tx.SettleReach(mentee, act, stop); // the security office reaches it as long as a restriction of its own holds
        tx.Did(act, mentee, entry.Record);
        return entry;
    }

    /// <summary>What an event changed in the record itself without naming it; said with what it changed in other rooms.</summary>
    public static IEnumerable<string> OwnEffects(CustodyEntry entry) => entry.Ended.Select(row => Effect(row, "Ended")).Concat(entry.Restored.Select(row => Effect(row, "Again")))
        .Concat(entry.Passed.Select(row => Effect(row, "Passed"))).Select(effect => effect.ToString());

    private static CustodyEffect Effect(CustodyRow row, string what) => row switch
    {
        ContactRestriction restriction => new($"Custody.Follow.{what}.{restriction.Kind}"),
        CustodyTransfer transfer => new($"Custody.Follow.Transfer{(what == "Ended" ? "Not" : what)}", transfer.On),
        CourtDate review => new($"Custody.Follow.Court{(what == "Ended" ? "Not" : what)}", review.On),
        _ => throw new ArgumentOutOfRangeException(nameof(row), row.GetType().Name, "Nothing is said about it."),
    };

    /// <summary>A place there is, and a wing that is one of its own.</summary>
    private static async Task<Refusal?> Wrong(Tx tx, CustodyEvent it, CancellationToken stop)
    {
        if (it.Establishment is { } place)
        {
            if (await tx.Set<Establishment>().AsNoTracking().SingleOrDefaultAsync(e => e.Id == place, stop) is not { } there) return new("Custody.Refuse.NoSuchEstablishment", nameof(it.Establishment));
            if (it.Day is { } day && !there.IsOpenOn(day)) return new("Custody.Refuse.EstablishmentClosed", nameof(it.Establishment), [there.Until!.Value]);
        }
        if (it.Wing is { } wing && !await tx.EstablishmentWings.AnyAsync(w => w.Id == wing && w.Establishment == it.Establishment, stop)) return new("Custody.Refuse.WingElsewhere", nameof(it.Wing));
        return null;
    }

    /// <summary>Two who write about one person at once write one after the other: the second recognises what the first has said.</summary>
    public static Task OneAtATime(this Tx tx, Guid mentee, CancellationToken stop) => tx.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock(hashtextextended({mentee.ToString()}, 170))", stop);
}
