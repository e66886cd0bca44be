using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Claims;
using BackOnTrack.Features.Mentors;
using BackOnTrack.Features.Sessions;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Claims.MakeClaim;

/// <summary>Sends a claim for one of the own sessions, or sends it again as long as nobody has approved it.</summary>
public sealed class MakeClaim(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid mentorship, Guid session, ClaimInput input, CancellationToken stop) => db.Write(actor, Act.ClaimMake, async tx =>
    {
        var (facts, claim) = (await tx.OwnSession(mentorship, session, stop), await tx.OwnClaim(mentorship, session, stop));
        if (claim is not null)
        {
            if (!claim.SendAgain(input, await tx.LengthOf(facts, claim, stop), tx.Programme.Claims, tx.Now).Accepted(out _, out var no)) return Outcome<Guid>.Refused(no);
        }
        else if (facts is null) return Refusal.NotFound;
        else if (Claim.Make(await tx.Mentors.SingleAsync(m => m.Id == actor.Account, stop), facts, input, tx.Programme.Claims, tx.Now).Accepted(out claim, out var refusals)) tx.Add(claim);
        else return Outcome<Guid>.Refused(refusals);
        tx.Did(Act.ClaimMake, null, claim.Id);
        return claim.Id;
    }, stop);
}

/// <summary>The session a claim is for, and the claim there is. A claim outlives the right to the session: when the mentorship has ended it is still put right.</summary>
public sealed record ClaimSheet(SessionToClaim? Session, Claim? Claim, int? Length, ClaimRules Rules, bool MayReadSession)
{
    public DateOnly Day => Session?.Day ?? Claim!.Day;

    /// <summary>What was typed is so much more than the session that the page asks.</summary>
    public bool AsksAbout(ClaimInput input) => input.Minutes is { } minutes and <= ClaimInput.MostMinutes && Rules.IsMuchLonger(minutes, Math.Clamp(input.Kilometres ?? 0, 0, Rules.MostKilometres), Length);
}

public sealed class ShowClaimForm(Database db)
{
    public Task<Outcome<ClaimSheet>> Run(Actor actor, Guid mentorship, Guid session, CancellationToken stop) => db.Read<ClaimSheet>(actor, Act.ClaimMake, async tx =>
    {
        var (facts, claim) = (await tx.OwnSession(mentorship, session, stop), await tx.OwnClaim(mentorship, session, stop));
        if (facts is null && claim is null) return Refusal.NotFound;
        if (claim is not null) await tx.Open(claim, stop);
        var mentee = await tx.Sessions.Where(s => s.Id == session).Select(s => (Guid?)s.Mentee).SingleOrDefaultAsync(stop);
        tx.Saw(Act.ClaimMake, mentee, session);
        return new ClaimSheet(facts, claim, await tx.LengthOf(facts, claim, stop), tx.Programme.Claims, mentee is not null);
    }, stop);
}

internal sealed record LeftSession(Guid Session, Guid Mentorship, DateOnly Day, int? Minutes);

internal static class OwnSessions
{
    extension(Tx tx)
    {
        /// <summary>A session of this mentorship that the actor held or tried to hold; for some days also when the access to the file has ended.</summary>
        public async Task<SessionToClaim?> OwnSession(Guid mentorship, Guid session, CancellationToken stop)
        {
            var me = tx.Actor.Account;
            return await tx.Sessions.Where(s => s.Id == session && s.Mentorship == mentorship && s.Mentor == me && s.VoidedAt == null)
                    .Select(s => new SessionToClaim(s.Id, s.Mentorship, s.Mentor, s.OccurredOn, s.Minutes)).SingleOrDefaultAsync(stop)
                ?? (await tx.LeftToClaim(stop)).SingleOrDefault(s => s.Session == session && s.Mentorship == mentorship);
        }

        /// <summary>How long the session lasted; of one whose file is closed by now the claim says which.</summary>
        public async Task<int?> LengthOf(SessionToClaim? facts, Claim? claim, CancellationToken stop) =>
            facts is null && claim is not null ? (await tx.SessionOf(claim.Id, stop))?.Minutes : facts?.Minutes;

        /// <summary>The actor's sessions whose files are closed to the actor by now and that can still be claimed: their days and lengths only.</summary>
        public async Task<IReadOnlyList<SessionToClaim>> LeftToClaim(CancellationToken stop)
        {
            var (me, days) = (tx.Actor.Account, tx.Programme.Claims.DaysAfterEnding);
            return [.. (await tx.Database.SqlQuery<LeftSession>($"select session as \"Session\", mentorship as \"Mentorship\", day as \"Day\", minutes as \"Minutes\" from bot.sessions_left_to_claim({days})").ToListAsync(stop))
                .Select(s => new SessionToClaim(s.Session, s.Mentorship, me, s.Day, s.Minutes))];
        }

        /// <summary>The actor's claim that counts for a session.</summary>
        public Task<Claim?> OwnClaim(Guid mentorship, Guid session, CancellationToken stop)
        {
            var me = tx.Actor.Account;
            return tx.Claims.SingleOrDefaultAsync(c => c.Session == session && c.Mentorship == mentorship && c.Mentor == me && c.Reverses == null && c.State != ClaimState.Reversed, stop);
        }
    }
}
