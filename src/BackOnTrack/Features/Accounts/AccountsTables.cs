using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace BackOnTrack.Features.Accounts;

/// <summary>What the house knows of an account. Its keys are mapped elsewhere (<see cref="AccountsContext"/>); the walls stand in 0011_accounts.sql.</summary>
public sealed class AccountsTables : ITables
{
    public void Map(ModelBuilder model)
    {
        model.Entity<Account>();
        model.Entity<AccountLink>();
        model.Entity<AccountNotice>();
        model.Entity<RightsRequest>();
        model.Entity<Alarm>();
        model.Entity<ApiClient>();
    }

    public IEnumerable<Wall> Walls => [];
}

/// <summary>Somebody who may sign in.</summary>
public sealed class Account
{
    public required Guid Id { get; init; }
    public required string UserName { get; init; }
    public required string NormalizedUserName { get; init; }
    public required string DisplayName { get; set; }
    public required string Language { get; set; }
    public required DateTimeOffset Created { get; init; }
    public DateTimeOffset? Disabled { get; set; }
    public bool TwoFactorEnabled { get; private set; }
}

/// <summary>A one-time link that was made for an account; of its token only the hash.</summary>
public sealed class AccountLink
{
    public required Guid Id { get; init; }
    public required Guid Account { get; init; }
    public required byte[] Hash { get; init; }
    public required DateTimeOffset Made { get; init; }
    public required Guid MadeBy { get; init; }
    public required DateTimeOffset Expires { get; init; }
    public DateTimeOffset? Used { get; set; }
}

/// <summary>Something the person is told at the next sign-in.</summary>
public sealed class AccountNotice
{
    public required Guid Id { get; init; }
    public required Guid Account { get; init; }
    public required NoticeKind Kind { get; init; }
    public required DateTimeOffset At { get; init; }
    public string Device { get; init; } = "";
    public DateTimeOffset? Seen { get; set; }
}

/// <summary>The words in which acts speak of accounts.</summary>
public static class AccountWords
{
    extension(Tx tx)
    {
        public DbSet<Account> Accounts => tx.Set<Account>();
        public DbSet<AccountRole> AccountRoles => tx.Set<AccountRole>();
        public DbSet<SignIn> SignIns => tx.Set<SignIn>();

        /// <summary>Makes a one-time link; those made before no longer work.</summary>
        public async Task Link(Guid account, OneTimeLink link, CancellationToken stop)
        {
            foreach (var earlier in await tx.Set<AccountLink>().Where(l => l.Account == account && l.Used == null).ToListAsync(stop)) earlier.Used = tx.Now;
            tx.Add(new AccountLink { Id = Guid.CreateVersion7(), Account = account, Hash = link.Hash, Made = tx.Now, MadeBy = tx.Actor.Account, Expires = tx.Now + OneTimeLink.Lives });
        }

        /// <summary>Gives a hat from now on; a coordinator, or another system, is posted to the unit in the same instant.</summary>
        public void PutOn(Guid account, Role hat, int? unit)
        {
            tx.Add(new AccountRole { Id = Guid.CreateVersion7(), Account = account, Role = hat, Unit = unit, Since = tx.Now, GivenBy = tx.Actor.Account });
            if (hat is Role.Coordinator or Role.ApiClient)
                tx.Add(new Reach { Id = Guid.CreateVersion7(), Account = account, Capacity = hat is Role.Coordinator ? Capacity.Coordinator : Capacity.ApiClient, Unit = unit, Since = tx.Now, Cause = Snake.Of(Act.AccountChange), CausedBy = tx.Actor.Account });
        }

        /// <summary>Ends every sign-in of an account with this transaction.</summary>
        public async Task EndSignIns(Guid account, string because, CancellationToken stop)
        {
            foreach (var open in await tx.SignIns.Where(s => s.Account == account && s.Ended == null).ToListAsync(stop)) (open.Ended, open.EndedBecause) = (tx.Now, because);
        }

        public void Tell(Guid account, NoticeKind kind) =>
            tx.Add(new AccountNotice { Id = Guid.CreateVersion7(), Account = account, Kind = kind, At = tx.Now });
    }
}

[DbContext(typeof(Tx)), Migration("0011_accounts")]
public sealed class AccountsMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0101_rights_requests")]
public sealed class RightsRequestsMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0102_alarms")]
public sealed class AlarmsMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0013_exclusions")]
public sealed class ExclusionsMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0201_api_clients")]
public sealed class ApiClientsMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0104_stamps")]
public sealed class StampsMigration : SqlFile;
