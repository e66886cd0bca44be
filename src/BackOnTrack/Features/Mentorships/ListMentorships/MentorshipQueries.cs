using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Mentorships.ListMentorships;

/// <summary>What the list fetches of one mentorship: nothing that is not shown, and the wrapped key beside the sealed name.</summary>
internal sealed record MentorshipRow(
    Guid Id, Guid Mentee, Sealed Name, byte[] Wrapped, string Reference, MentorshipState State, string MentorAlias, string? Establishment, DateOnly? Due);

/// <summary>
/// The list's queries, compiled once. Whoever is posted to a unit walks the index of due dates and the wall lets nearly
/// every row through; the few files of a mentor or a coach are found from their reach rows, because a wall that hides
/// nearly every row of an ordered walk would read the whole table for fifty. Every <c>Take(1)</c> is a lateral join on a
/// key: the planner cannot guess how much a wall lets through, and must not answer fifty look-ups with a whole table.
/// </summary>
internal static class MentorshipQueries
{
    public static IAsyncEnumerable<MentorshipRow> Of(Tx tx, Actor actor, ListKey after, int take) => actor.Hat is Role.Coordinator or Role.System
        ? InUnits(tx, after.Day, after.Id, take)
        : InReach(tx, actor.Account, tx.Now, after.Day, after.Id, take);

    private static readonly Func<Tx, DateOnly, Guid, int, IAsyncEnumerable<MentorshipRow>> InUnits =
        EF.CompileAsyncQuery((Tx tx, DateOnly day, Guid id, int take) =>
            from m in tx.Set<Mentorship>().Where(m => m.Due >= day && (m.Due > day || m.Id > id)).OrderBy(m => m.Due).ThenBy(m => m.Id).Take(take)
            from p in tx.Set<Mentee>().Where(p => p.Id == m.Mentee).OrderBy(p => p.Id).Take(1)
            from k in tx.Set<MenteeKey>().Where(k => k.Owner == m.Mentee).OrderBy(k => k.Owner).Take(1)
            join e in tx.Set<Establishment>() on m.Establishment equals (int?)e.Id into places
            from e in places.DefaultIfEmpty()
            orderby m.Due, m.Id
            select new MentorshipRow(m.Id, m.Mentee, p.Name, k.Wrapped, p.Reference, m.State, m.MentorAlias, e.Name, m.Due));

    private static readonly Func<Tx, Guid, DateTimeOffset, DateOnly, Guid, int, IAsyncEnumerable<MentorshipRow>> InReach =
        EF.CompileAsyncQuery((Tx tx, Guid account, DateTimeOffset now, DateOnly day, Guid id, int take) =>
            from m in tx.Set<Reach>().Where(r => r.Account == account && r.File != null && r.Since <= now && (r.Until == null || r.Until > now))
                .Select(r => r.File!.Value).Distinct()
                .SelectMany(file => tx.Set<Mentorship>().Where(m => m.Mentee == file && m.Due >= day && (m.Due > day || m.Id > id)).OrderBy(m => m.Id).Take(1))
                .OrderBy(m => m.Due).ThenBy(m => m.Id).Take(take)
            from p in tx.Set<Mentee>().Where(p => p.Id == m.Mentee).OrderBy(p => p.Id).Take(1)
            from k in tx.Set<MenteeKey>().Where(k => k.Owner == m.Mentee).OrderBy(k => k.Owner).Take(1)
            join e in tx.Set<Establishment>() on m.Establishment equals (int?)e.Id into places
            from e in places.DefaultIfEmpty()
            orderby m.Due, m.Id
            select new MentorshipRow(m.Id, m.Mentee, p.Name, k.Wrapped, p.Reference, m.State, m.MentorAlias, e.Name, m.Due));
}
