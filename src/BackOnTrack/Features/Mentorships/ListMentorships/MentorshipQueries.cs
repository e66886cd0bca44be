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
/// nearly every row of an ordered walk would read the whole table for fifty.
/// </summary>
internal static class MentorshipQueries
{
    public static IAsyncEnumerable<MentorshipRow> Of(Tx tx, Actor actor, ListKey after) => actor.Hat is Role.Coordinator or Role.System
        ? InUnits(tx, after.Day, after.Id)
        : InReach(tx, actor.Account, tx.Now, after.Day, after.Id);

    private static readonly Func<Tx, DateOnly, Guid, IAsyncEnumerable<MentorshipRow>> InUnits =
        EF.CompileAsyncQuery((Tx tx, DateOnly day, Guid id) =>
            from m in tx.Set<Mentorship>().Where(m => m.Due >= day && (m.Due > day || m.Id > id)).OrderBy(m => m.Due).ThenBy(m => m.Id).Take(ListMentorships.PageSize + 1)
            join p in tx.Set<Mentee>() on m.Mentee equals p.Id
            join k in tx.Set<MenteeKey>() on m.Mentee equals k.Owner
            join e in tx.Set<Establishment>() on m.Establishment equals (int?)e.Id into places
            from e in places.DefaultIfEmpty()
            orderby m.Due, m.Id
            select new MentorshipRow(m.Id, m.Mentee, p.Name, k.Wrapped, p.Reference, m.State, m.MentorAlias, e.Name, m.Due));

    private static readonly Func<Tx, Guid, DateTimeOffset, DateOnly, Guid, IAsyncEnumerable<MentorshipRow>> InReach =
        EF.CompileAsyncQuery((Tx tx, Guid account, DateTimeOffset now, DateOnly day, Guid id) =>
            from m in tx.Set<Reach>().Where(r => r.Account == account && r.File != null && r.Since <= now && (r.Until == null || r.Until > now))
                .Select(r => r.File!.Value).Distinct()
                .Join(tx.Set<Mentorship>().Where(m => m.Due >= day && (m.Due > day || m.Id > id)), file => file, m => m.Mentee, (_, m) => m)
                .OrderBy(m => m.Due).ThenBy(m => m.Id).Take(ListMentorships.PageSize + 1)
            join p in tx.Set<Mentee>() on m.Mentee equals p.Id
            join k in tx.Set<MenteeKey>() on m.Mentee equals k.Owner
            join e in tx.Set<Establishment>() on m.Establishment equals (int?)e.Id into places
            from e in places.DefaultIfEmpty()
            orderby m.Due, m.Id
            select new MentorshipRow(m.Id, m.Mentee, p.Name, k.Wrapped, p.Reference, m.State, m.MentorAlias, e.Name, m.Due));
}
