using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Claims;
using BackOnTrack.Features.Claims.MakeClaim;
using BackOnTrack.Features.Mentors;
using BackOnTrack.Features.Sessions;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Claims.ListClaims;

public sealed record ClaimLine(Claim Claim, string Alias);

public sealed record ClaimList(IReadOnlyList<ClaimLine> Claims, IReadOnlyList<SessionToClaim> Unclaimed, IReadOnlyDictionary<ClaimState, int> Counts, bool More);

/// <summary>Claims, newest first: a mentor's own, or everybody's to the coordinator.</summary>
public sealed class ListClaims(Database db)
{
    public const int OnAPage = 25;

    public Task<Outcome<ClaimList>> Run(Actor actor, ClaimState? state, int page, CancellationToken stop) => db.Read<ClaimList>(actor, Act.ClaimRead, async tx =>
    {
        var mentors = tx.Mentors;
        var rows = await (from c in tx.Claims.AsNoTracking()
                          where state == null || c.State == state
                          join m in mentors on c.Mentor equals m.Id
                          orderby c.Day descending, c.Id descending
                          select new { Claim = c, m.Alias })
            .Skip((page - 1) * OnAPage).Take(OnAPage + 1).ToListAsync(stop);
        var counts = await tx.Claims.GroupBy(c => c.State).Select(g => new { g.Key, Times = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Times, stop);
        var unclaimed = actor.Hat == Role.Mentor ? await tx.Unclaimed(stop) : [];
        tx.SawMany(Act.ClaimRead, rows.Select(r => r.Claim.Mentor));
        return new ClaimList([.. rows.Take(OnAPage).Select(r => new ClaimLine(r.Claim, r.Alias))], [.. unclaimed.Take(OnAPage)], counts, rows.Count > OnAPage);
    }, stop);
}

/// <summary>What a mentor has not claimed for.</summary>
public static class SessionsWithoutClaim
{
    extension(Tx tx)
    {
        /// <summary>The actor's own sessions without a claim that can still be claimed, newest first.</summary>
        public async Task<IReadOnlyList<SessionToClaim>> Unclaimed(CancellationToken stop)
        {
            var (claims, me, since) = (tx.Claims, tx.Actor.Account, tx.Now.Day().AddDays(-tx.Programme.Claims.DaysToClaim));
            var open = await tx.Sessions.Where(s => s.Mentor == me && s.VoidedAt == null && s.OccurredOn >= since && !claims.Any(c => c.Session == s.Id && c.Reverses == null && c.State != ClaimState.Reversed))
                .Select(s => new SessionToClaim(s.Id, s.Mentorship, s.Mentor, s.OccurredOn, s.Minutes)).ToListAsync(stop);
            return [.. open.Concat((await tx.LeftToClaim(stop)).Where(s => s.Day >= since)).OrderByDescending(s => s.Day)];
        }
    }
}
