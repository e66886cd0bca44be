using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Custody;
using BackOnTrack.Domain.People;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Custody;

/// <summary>What would come of a row: somebody's event, one that is known already, or what is wrong with it.</summary>
public sealed record EventPreview(EventRow Row, Guid? Mentee, bool Known, IReadOnlyList<Refusal> Problems)
{
    public bool IsNew => Problems.Count == 0 && !Known;
}

/// <summary>Tries a file out and writes nothing. Rows build on one another, as they will when they are written.</summary>
public sealed class PreviewEvents(Database db)
{
    public Task<Outcome<IReadOnlyList<EventPreview>>> Run(Actor actor, string? text, CancellationToken stop) => db.Read<IReadOnlyList<EventPreview>>(actor, Act.CustodyImport, async tx =>
    {
        if (!EventFile.Read(text).Accepted(out var rows, out var refusals)) return Outcome<IReadOnlyList<EventPreview>>.Refused(refusals);
        var references = rows.Select(r => r.Reference).Distinct().ToList();
        var people = await tx.Set<Mentee>().AsNoTracking().Where(m => references.Contains(m.Reference)).ToDictionaryAsync(m => m.Reference, stop);
        var places = await NamedPlaces.Of(tx, stop);
        var books = new Dictionary<Guid, CustodyBook>();
        var previews = new List<EventPreview>();
        var said = rows.ToLookup(r => r.Reference, r => (r.Number, Event: places.In(r).Accepted(out var named, out _) ? named : r.Event));
        var calledOff = rows.Where(r => r.Event.Kind is CustodyKind.CourtDateCalledOff).ToList();
        foreach (var row in rows)
        {
            var wrong = row.Problems.ToList();
            if (!people.TryGetValue(row.Reference, out var person) || !await tx.TakesPart(person.Id, stop)) wrong.Add(new("Custody.Refuse.Reference", "reference"));
            if (!places.In(row).Accepted(out var named, out var unknown)) wrong.AddRange(unknown);
            var it = row with { Event = named ?? row.Event };
            var known = false;
            if (wrong.Count == 0)
            {
                if (!books.TryGetValue(person!.Id, out var book)) books[person.Id] = book = await tx.CustodyBookOf(person.Id, person.Unit, stop);
                // The day in court and that it was called off stand in one file: sent again, neither happens a second time.
                if (book.IsCalledOff(it.Event) && calledOff.Exists(c => c.Number > row.Number && c.Reference == row.Reference && c.Event.Day == row.Event.Day && (c.Event.Matter ?? row.Event.Matter) == row.Event.Matter)) known = true;
                else if (book.IsReplaced(it.Event, [.. said[row.Reference].Where(s => s.Number > row.Number).Select(s => s.Event)])) known = true;
                else if (book.Enter(it.Event, tx.Stamp(CustodySource.File)).Accepted(out var entry, out var refused)) known = entry.Known; else wrong.AddRange(refused);
            }
            previews.Add(new(it, person?.Id, known, wrong));
        }
        tx.ChangeTracker.Clear(); // what was tried out is not saved
        tx.SawMany(Act.CustodyImport, previews.Where(p => p.Mentee is not null).Select(p => p.Mentee!.Value));
        return previews;
    }, stop);
}
