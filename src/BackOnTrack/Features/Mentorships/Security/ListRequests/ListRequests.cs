using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Mentors;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Mentorships.Security.ListRequests;

/// <summary>All the security office is shown: who, where, the mentor's alias and background, and the question.</summary>
public sealed record RequestLine(Guid Id, string Name, string? Establishment, string MentorAlias, MentorBackground Background, string? Question, DateOnly AskedOn);

/// <summary>Questions that wait for the security office. Answered ones are gone from it, and the file with them.</summary>
public sealed class ListRequests(Database db)
{
    public Task<Outcome<IReadOnlyList<RequestLine>>> Run(Actor actor, Guid? only, CancellationToken stop) => db.Read<IReadOnlyList<RequestLine>>(actor, Act.SecurityRequestList, async tx =>
    {
        var rows = await (
            from r in tx.SecurityRequests.Where(r => r.Answer == null && !r.Dropped && (only == null || r.Id == only))
            join p in tx.Set<Mentee>() on r.Mentee equals p.Id
            join k in tx.Set<MenteeKey>() on r.Mentee equals k.Owner
            join e in tx.Set<Establishment>() on r.Establishment equals (int?)e.Id into places
            from e in places.DefaultIfEmpty()
            orderby r.AskedOn, r.Id
            select new { Request = r, p.Name, k.Wrapped, Place = e.Name }).AsNoTracking().Take(200).ToListAsync(stop);
        if (only is not null && rows.Count == 0) return Refusal.NotFound;
        tx.SawMany(Act.SecurityRequestList, rows.Select(r => r.Request.Mentee));
        return rows.Select(r => new RequestLine(r.Request.Id, tx.Open(r.Request.Mentee, r.Wrapped, "mentee", "name", r.Request.Mentee, r.Name), r.Place,
            r.Request.MentorAlias, r.Request.Background,
            r.Request.Question is { } question ? tx.Open(r.Request.Mentee, r.Wrapped, "security_request", "question", r.Request.Id, question) : null,
            r.Request.AskedOn)).ToList();
    }, stop);
}
