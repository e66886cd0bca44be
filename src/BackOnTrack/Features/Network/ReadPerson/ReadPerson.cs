using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Network;
using BackOnTrack.Features.Drafts;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Network;

/// <summary>A contact in the list; its words only where the reader may have them.</summary>
public sealed record ListedContact(NetworkContact Contact, NetworkContactNote? Note);

/// <summary>Somebody of the network with the contacts there were; not how to reach them.</summary>
public sealed record PersonSheet(OneOfThem It, IReadOnlyList<ListedContact> Contacts, bool More, DateOnly Today, Draft? Typed = null);

/// <summary>Reads what is written of somebody. Also what the forms about somebody read for their head.</summary>
public sealed class ReadPerson(Database db)
{
    public const int PerPage = 25;

    /// <param name="form">The form it is read for, where that form keeps drafts.</param>
    public Task<Outcome<PersonSheet>> Run(Actor actor, Guid mentorship, Guid person, int page, CancellationToken stop, string? form = null) => db.Read<PersonSheet>(actor, Act.NetworkPeople, async tx =>
    {
        if (await tx.OneOfTheNetwork(mentorship, person, stop) is not { } it) return Refusal.NotFound;
        tx.Saw(Act.NetworkPeople, it.Person.Mentee, person);
        var notes = tx.NetworkContactNotes.AsNoTracking();
        var rows = await tx.NetworkContacts.AsNoTracking().Where(c => c.Person == person).OrderByDescending(c => c.On).ThenByDescending(c => c.Id)
            .Skip((Math.Max(page, 1) - 1) * PerPage).Take(PerPage + 1).LeftJoin(notes, c => c.Id, n => n.Id, (c, n) => new ListedContact(c, n)).ToListAsync(stop);
        foreach (var row in rows) if (row.Note is not null) await tx.Open(row.Note, stop);
        return new PersonSheet(it, [.. rows.Take(PerPage)], rows.Count > PerPage, tx.Now.Day(), form is null ? null : await tx.Draft(form, person, stop));
    }, stop);
}
