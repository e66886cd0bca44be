using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Custody;
using BackOnTrack.Features.People;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Custody;

/// <summary>Somebody's custody as its page and its forms show it.</summary>
/// <param name="Past">Periods that have ended, newest first.</param>
/// <param name="Rows">Every row this reader may see, by its record.</param>
/// <param name="Changes">What was said, newest first, with what it changed elsewhere; empty for readers it is not for.</param>
public sealed record CustodyView(
    Guid Mentee, string Name, string Reference, CustodyFacts Facts, IReadOnlyList<CustodyPeriod> Past, IReadOnlyList<CustodyChange> Changes,
    IReadOnlyDictionary<Guid, CustodyRow> Rows, IReadOnlyList<Establishment> Places, IReadOnlyList<EstablishmentWing> Wings, CustodyRules Rules)
{
    public string At => $"/mentees/{Mentee}/custody";

    /// <summary>Its page after something was saved: it says what was.</summary>
    public string After(Guid record) => $"{At}?said={record}";

    /// <summary>Whether all that is known of the beginning is the day an inquiry said it.</summary>
    public bool IsKnownOnlySince => Rows.Values.OfType<CustodyPeriod>().Any(p => p is { Counts: true, Until: null, Source: CustodySource.Inquiry });

    /// <summary>Whether what was said was a mistake and does not count.</summary>
    public bool IsStruck(CustodyChange it) => Rows.GetValueOrDefault(it.Record) is { Counts: false };

    /// <summary>Why a reader cannot say that it was a mistake; null where they can.</summary>
    public Refusal? WhyNotStruck(CustodyChange it, Actor reader) => reader.Hat is Role.Referrer ? it.WhyNotBy(Rows.GetValueOrDefault(it.Record), reader.Account, Today) : null;

    public DateOnly Today => Facts.Day;
    public string PlaceOf(int? id) => Places.FirstOrDefault(p => p.Id == id)?.Name ?? "";
    public string WingOf(Guid? id) => Wings.FirstOrDefault(w => w.Id == id)?.Name ?? "";
}

/// <summary>Reads it for its page, and for the form of every event; written down as the reading it is.</summary>
public sealed class ReadCustody(Database db)
{
    private const int Most = 40;

    public Task<Outcome<CustodyView>> Run(Actor actor, Guid mentee, CancellationToken stop) => db.Read<CustodyView>(actor, Act.CustodyRead, async tx =>
    {
        if (await tx.Mentees.FindVisible(mentee, stop) is not { } person || !await tx.TakesPart(mentee, stop)) return Refusal.NotFound;
        var book = await tx.CustodyBookOf(mentee, person.Unit, stop);
        var changes = await tx.CustodyChanges.AsNoTracking().Where(c => c.Mentee == mentee).OrderByDescending(c => c.At).ThenByDescending(c => c.Id).Take(Most).ToListAsync(stop);
        tx.Saw(Act.CustodyRead, mentee);
        return new CustodyView(mentee, person.Name.Text, person.Reference, book.On(tx.Now.Day()),
            [.. book.Periods.Where(p => p.Counts && p.Until is not null).Reverse().Take(Most)], AccessTable.Allows(Act.CustodyDates, actor.Hat) ? changes : [], book.Rows,
            await tx.Set<Establishment>().AsNoTracking().OrderBy(e => e.Unit != person.Unit).ThenBy(e => e.Name).ToListAsync(stop),
            await tx.EstablishmentWings.AsNoTracking().OrderBy(w => w.Name).ToListAsync(stop), tx.Programme.Custody);
    }, stop);
}
