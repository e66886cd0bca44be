using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Sessions;
using BackOnTrack.Features.Mentors;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Sessions;

/// <summary>A mentor who is in a meeting now: whom to ring, and where. Whom they meet is not on the list.</summary>
public sealed record MentorOut(Outing Outing, string Alias, string? Phone, string? Place, string? PlacePhone);

/// <summary>Everybody who is out, and the time the list was made.</summary>
public sealed record PhoneList(IReadOnlyList<MentorOut> Out, DateTimeOffset Now);

/// <summary>Who is out now, whoever is overdue first: for the coordinator, to ring and to print.</summary>
public sealed class ListOut(Database db)
{
    /// <summary>More than a unit has mentors.</summary>
    private const int Most = 200;

    public Task<Outcome<PhoneList>> Run(Actor actor, CancellationToken stop) => db.Read<PhoneList>(actor, Act.OutList, async tx =>
    {
        var (outings, appointments, mentors) = (tx.Outings, tx.Appointments, tx.Mentors);
        var rows = await outings.AsNoTracking().Where(o => o.OutAt == null).OrderBy(o => o.BackBy).ThenBy(o => o.Id).Take(Most)
            .Join(appointments, o => o.Id, a => a.Id, (o, a) => new { Outing = o, a.Establishment })
            .Join(mentors, o => o.Outing.Mentor, m => m.Id, (o, m) => new { o.Outing, o.Establishment, m.Alias }).ToListAsync(stop);
        Guid[] who = [.. rows.Select(r => r.Outing.Mentor).Distinct()];
        var contacts = await tx.MentorContacts.AsNoTracking().Where(c => who.Contains(c.Mentor)).ToListAsync(stop);
        await tx.Open<Domain.Mentors.MentorContact>(contacts, stop);
        var phones = contacts.ToDictionary(c => c.Mentor, c => c.Phone?.Text);
        var places = await tx.PlacesOf(rows.Select(r => r.Establishment), stop);
        tx.SawMany(Act.OutList, rows.Select(r => r.Outing.Mentee));
        return new PhoneList([.. rows.Select(r => new MentorOut(r.Outing, r.Alias, phones.GetValueOrDefault(r.Outing.Mentor), places.Name(r.Establishment), places.Phone(r.Establishment)))], tx.Now);
    }, stop);
}
