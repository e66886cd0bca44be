using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Sessions;
using BackOnTrack.Features.Mentorships;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Relationship;

/// <summary>
/// Finds the mentorship of a sheet by its code, among those that run and that the reader may type in for. A code of nobody's, of another
/// unit's and of a mentorship the reader is mentor in are one answer.
/// </summary>
public sealed class FindForm(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, string? typed, CancellationToken stop) => db.Read<Guid>(actor, Act.RelationshipRecord, async tx =>
    {
        var (code, periods) = (SheetCode.Read(typed), tx.MentorPeriods);
        var running = await tx.Mentorships.Where(m => m.Due != null && m.FirstMeetingOn != null && !periods.Any(p => p.Mentorship == m.Id && p.Mentor == actor.Account))
            .Select(m => new { m.Id, m.Mentee }).ToListAsync(stop);
        if (code.Length == 0 || running.Find(m => SheetCode.Of(m.Id) == code) is not { } found) return new Refusal("Relationship.Refuse.UnknownSheet", "Code");
        tx.Saw(Act.RelationshipRecord, found.Mentee, found.Id);
        return found.Id;
    }, stop);
}
