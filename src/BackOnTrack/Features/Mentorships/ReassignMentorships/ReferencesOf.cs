using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Mentorships.ReassignMentorships;

/// <summary>The references of mentorships by which a result is told, whoever holds them by now.</summary>
public sealed class ReferencesOf(Database db)
{
    public Task<Outcome<IReadOnlyDictionary<Guid, string>>> Run(Actor actor, IReadOnlyCollection<Guid> mentorships, CancellationToken stop) => db.Read<IReadOnlyDictionary<Guid, string>>(actor, Act.MentorReplace, async tx =>
    {
        var rows = await tx.Mentorships.Where(m => mentorships.Contains(m.Id)).Join(tx.Set<Mentee>(), m => m.Mentee, p => p.Id, (m, p) => new { m.Id, m.Mentee, p.Reference }).ToListAsync(stop);
        tx.SawMany(Act.MentorReplace, rows.Select(r => r.Mentee));
        return rows.ToDictionary(r => r.Id, r => r.Reference);
    }, stop);
}
