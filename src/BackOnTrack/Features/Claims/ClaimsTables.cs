using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain.Claims;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace BackOnTrack.Features.Claims;

/// <summary>Hours and money lie in the mentor's file: the mentor and the coordinator see them, the coach does not.</summary>
public sealed class ClaimsTables : ITables
{
    public void Map(ModelBuilder model)
    {
        model.Entity<PayTerms>();
        model.Entity<Claim>();
    }

    public IEnumerable<Wall> Walls =>
    [
        new("pay_terms", "mentor", [Act.ClaimRead], [Act.PayTermsSet], []),
        new("claim", "mentor", [Act.ClaimRead], [Act.ClaimMake, Act.ClaimReverse], [Act.ClaimMake, Act.ClaimDecide, Act.ClaimWithdraw, Act.PayrollRun, Act.ClaimReverse]),
    ];
}

/// <summary>What a claim is held against: when the session was and how long it lasted. No length: it did not come about.</summary>
public sealed record ClaimedSession(DateOnly Day, int? Minutes);

/// <summary>The rows of this room by name.</summary>
public static class ClaimsRows
{
    extension(Tx tx)
    {
        public DbSet<Claim> Claims => tx.Set<Claim>();
        public DbSet<PayTerms> PayTerms => tx.Set<PayTerms>();

        /// <summary>How a mentor is paid on a day; null where nobody has said so.</summary>
        public async Task<PayModel?> TermsOn(Guid mentor, DateOnly day, CancellationToken stop) =>
            (await tx.PayTerms.AsNoTracking().Where(t => t.Mentor == mentor).ToListAsync(stop)).On(day);

        /// <summary>The session a claim is for as it stands written now: its day and its length, also where the rest of the file is closed to the actor.</summary>
        public Task<ClaimedSession?> SessionOf(Guid claim, CancellationToken stop) =>
            tx.Database.SqlQuery<ClaimedSession>($"select day as \"Day\", minutes as \"Minutes\" from bot.session_of_claim({claim})").SingleOrDefaultAsync(stop);
    }
}

[DbContext(typeof(Tx)), Migration("0097_claims")]
public sealed class ClaimsMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0154_whole_batches")]
public sealed class WholeBatchesMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0156_claims_set_aside")]
public sealed class ClaimsSetAsideMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0272_claims_of_voided_sessions")]
public sealed class ClaimsOfVoidedSessionsMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0340_approvals_withdrawn")]
public sealed class ApprovalsWithdrawnMigration : SqlFile;
