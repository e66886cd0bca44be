using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Claims;
using BackOnTrack.Domain.Sessions;
using BackOnTrack.Features.Mentors;
using BackOnTrack.Features.Sessions;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Claims.MakeClaim;

/// <summary>Sends a claim for one of the own sessions, or sends it again as long as nobody has approved it.</summary>
public sealed class MakeClaim(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid mentorship, Guid session, ClaimInput input, CancellationToken stop) => db.Write(actor, Act.ClaimMake, async tx =>
    {
        if (await tx.OwnSession(mentorship, session, stop) is not { } facts) return Refusal.NotFound;
        var mentor = await tx.Mentors.SingleAsync(m => m.Id == actor.Account, stop);
        var claim = await tx.ClaimOf(session, stop);
        if (claim is not null)
        {
            if (!claim.SendAgain(input, tx.Programme.Claims, tx.Now).Accepted(out _, out var no)) return Outcome<Guid>.Refused(no);
        }
        else if (Claim.Make(mentor, facts, input, tx.Programme.Claims, tx.Now).Accepted(out claim, out var refusals)) tx.Add(claim);
        else return Outcome<Guid>.Refused(refusals);
        tx.Did(Act.ClaimMake, null, claim.Id);
        return claim.Id;
    }, stop);
}

/// <summary>The session a claim is for, and the claim there is.</summary>
public sealed record ClaimSheet(Session Session, Claim? Claim);

public sealed class ShowClaimForm(Database db)
{
    public Task<Outcome<ClaimSheet>> Run(Actor actor, Guid mentorship, Guid session, CancellationToken stop) => db.Read<ClaimSheet>(actor, Act.ClaimMake, async tx =>
    {
        if (await tx.OwnSession(mentorship, session, stop) is not { } facts) return Refusal.NotFound;
        var claim = await tx.ClaimOf(session, stop);
        if (claim is not null) await tx.Open(claim, stop);
        tx.Saw(Act.ClaimMake, facts.Mentee, session);
        return new ClaimSheet(facts, claim);
    }, stop);
}

internal static class OwnSessions
{
    extension(Tx tx)
    {
        /// <summary>A session of this mentorship that the actor held or tried to hold.</summary>
        public Task<Session?> OwnSession(Guid mentorship, Guid session, CancellationToken stop)
        {
            var me = tx.Actor.Account;
            return tx.Sessions.AsNoTracking().SingleOrDefaultAsync(s => s.Id == session && s.Mentorship == mentorship && s.Mentor == me && s.VoidedAt == null, stop);
        }

        /// <summary>The claim that counts for a session.</summary>
        public Task<Claim?> ClaimOf(Guid session, CancellationToken stop) =>
            tx.Claims.SingleOrDefaultAsync(c => c.Session == session && c.Reverses == null && c.State != ClaimState.Reversed, stop);
    }
}
