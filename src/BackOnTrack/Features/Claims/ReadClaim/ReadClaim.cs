using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Claims;
using BackOnTrack.Features.Mentors;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Claims.ReadClaim;

/// <summary>One claim with what it is held against, how the mentor is paid, who decided, and what took it back.</summary>
public sealed record ClaimInFull(Claim Claim, string Alias, PayModel? Terms, string? DecidedBy, ClaimedSession? Session, bool MuchLonger, TakenBack? TakenBack)
{
    /// <summary>How many minutes the claim is over the session's own.</summary>
    public int Over => Session is null || Claim.Reverses is not null ? 0 : Math.Max(0, Claim.Minutes - (Session.Minutes ?? 0));
}

/// <summary>The counter-entry of a claim: which it is, why, by whom and when.</summary>
public sealed record TakenBack(Guid Claim, Sealed? Reason, string? By, DateTimeOffset At);

public sealed class ReadClaim(Database db)
{
    public Task<Outcome<ClaimInFull>> Run(Actor actor, Guid mentor, Guid id, CancellationToken stop) => db.Read<ClaimInFull>(actor, Act.ClaimRead, async tx =>
    {
        if (await tx.Claims.AsNoTracking().SingleOrDefaultAsync(c => c.Id == id && c.Mentor == mentor, stop) is not { } claim) return Refusal.NotFound;
        await tx.Open(claim, stop);
        var alias = (await tx.AliasOf(mentor, stop))!;
        var opposite = claim.State == ClaimState.Reversed ? await tx.Claims.AsNoTracking().SingleOrDefaultAsync(c => c.Reverses == id && c.Mentor == mentor, stop) : null;
        if (opposite is not null) await tx.Open(opposite, stop);
        var names = await tx.NamesOf(((Guid?[])[claim.DecidedBy, opposite?.DecidedBy]).OfType<Guid>().Distinct(), stop);
        var session = await tx.SessionOf(id, stop);
        tx.Saw(Act.ClaimRead, null, id);
        return new ClaimInFull(claim, alias, await tx.TermsOn(mentor, claim.Day, stop), Named(claim), session,
            session is not null && tx.Programme.Claims.IsMuchLonger(claim.Minutes, claim.Kilometres, session.Minutes),
            opposite is null ? null : new(opposite.Id, opposite.Reason, Named(opposite), opposite.DecidedAt!.Value));

        string? Named(Claim decided) => decided.DecidedBy is { } by ? names.GetValueOrDefault(by) : null;
    }, stop);
}

/// <summary>What the coordinator says to a claim.</summary>
public sealed class DecideInput
{
    public ClaimMove? Move { get; set; }
    public string? Reason { get; set; }

    /// <summary>Which save the page showed.</summary>
    public uint Version { get; set; }
}

/// <summary>Approves a claim, which settles its amounts, sends it back or sets it aside with a reason.</summary>
public sealed class DecideClaim(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid mentor, Guid id, DecideInput input, CancellationToken stop) => db.Write(actor, Act.ClaimDecide, async tx =>
    {
        if (await tx.Claims.SingleOrDefaultAsync(c => c.Id == id && c.Mentor == mentor, stop) is not { } claim) return Refusal.NotFound;
        tx.Expect(claim, input.Version);
        var month = new DateOnly(claim.Day.Year, claim.Day.Month, 1);
        var line = $"{mentor:N} {month:O}"; // claims of one month are decided one after the other, or two would carry its fee
        await tx.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock(hashtextextended({line}, 405))", stop);
        var monthIsPaid = await tx.Claims.AnyAsync(c => c.Mentor == mentor && c.Id != id && c.Reverses == null && c.Day >= month && c.Day < month.AddMonths(1)
            && (c.State == ClaimState.Approved || c.State == ClaimState.Paid) && c.Fee > 0, stop);
        var decided = input.Move switch
        {
            ClaimMove.Approve => claim.Approve(await tx.TermsOn(mentor, claim.Day, stop), tx.Programme.Claims.On(claim.Day), monthIsPaid, actor.Account, tx.Now),
            ClaimMove.SendBack => claim.SendBack(input.Reason, actor.Account, tx.Now),
            ClaimMove.SetAside => claim.SetAside(input.Reason, actor.Account, tx.Now),
            _ => new Refusal("House.Refuse.Missing", "Move"),
        };
        if (!decided.Accepted(out _, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Did(Act.ClaimDecide, null, id);
        return id;
    }, stop);
}

/// <summary>Takes a paid claim back: the opposite goes into the next batch, both stay.</summary>
public sealed class ReverseClaim(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid mentor, Guid id, string? reason, CancellationToken stop) => db.Write(actor, Act.ClaimReverse, async tx =>
    {
        if (await tx.Claims.SingleOrDefaultAsync(c => c.Id == id && c.Mentor == mentor, stop) is not { } claim) return Refusal.NotFound;
        if (!claim.Reverse(reason, actor.Account, tx.Now).Accepted(out var opposite, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Add(opposite);
        tx.Did(Act.ClaimReverse, null, opposite.Id);
        return opposite.Id;
    }, stop);
}
