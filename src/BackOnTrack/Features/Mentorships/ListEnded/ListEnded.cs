using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Domain.People;
using BackOnTrack.Features.Mentorships.ListMentorships;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Mentorships.ListEnded;

/// <summary>An ended mentorship and why it ended.</summary>
public sealed record EndedLine(Guid Id, string Name, string Reference, MentorshipState State, EndReason? Reason, DateOnly Day);

public sealed record EndedList(IReadOnlyList<EndedLine> Lines, ListKey? Next);

/// <summary>Closed mentorships, the latest first.</summary>
public sealed class ListEnded(Database db)
{
    public Task<Outcome<EndedList>> Run(Actor actor, ListKey after, CancellationToken stop) => db.Read<EndedList>(actor, Act.MentorshipList, async tx =>
    {
        var before = after == ListKey.Start ? DateOnly.MaxValue : after.Day;
        var rows = await (
            from m in tx.Mentorships.Where(m => m.Due == null && m.EndedOn <= before && (m.EndedOn < before || m.Id > after.Id))
                .OrderByDescending(m => m.EndedOn).ThenBy(m => m.Id).Take(ListMentorships.ListMentorships.PageSize + 1)
            join p in tx.Set<Mentee>() on m.Mentee equals p.Id
            join k in tx.Set<MenteeKey>() on m.Mentee equals k.Owner
            orderby m.EndedOn descending, m.Id
            select new { m.Id, m.Mentee, p.Name, k.Wrapped, p.Reference, m.State, m.EndReason, m.EndedOn }).AsNoTracking().ToListAsync(stop);
        var page = rows.Take(ListMentorships.ListMentorships.PageSize).ToList();
        tx.SawMany(Act.MentorshipList, page.Select(r => r.Mentee));
        var lines = page.Select(r => new EndedLine(r.Id, tx.Open(r.Mentee, r.Wrapped, "mentee", "name", r.Mentee, r.Name), r.Reference, r.State, r.EndReason, r.EndedOn!.Value)).ToList();
        return new EndedList(lines, rows.Count > page.Count ? new(lines[^1].Day, lines[^1].Id) : null);
    }, stop);
}
