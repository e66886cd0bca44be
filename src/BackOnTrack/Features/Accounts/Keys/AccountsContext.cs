using BackOnTrack.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Accounts;

/// <summary>Identity's own three tables, and nobody's case. Opened by <see cref="Keyring"/> only.</summary>
public sealed class AccountsContext : DbContext
{
    public AccountsContext(DbContextOptions<AccountsContext> options) : base(options) =>
        Database.AutoTransactionBehavior = AutoTransactionBehavior.Never; // the keyring's transaction is the only one

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.HasDefaultSchema("bot");
        modelBuilder.Entity<SignInAccount>(a =>
        {
            a.ToTable("account").HasKey(x => x.Id);
            a.Property(x => x.ConcurrencyStamp).IsConcurrencyToken();
        });
        modelBuilder.Entity<IdentityUserToken<Guid>>(t =>
        {
            t.ToTable("account_token").HasKey(x => new { x.UserId, x.LoginProvider, x.Name });
            t.Property(x => x.UserId).HasColumnName("account");
        });
        modelBuilder.Entity<IdentityUserPasskey<Guid>>(p =>
        {
            p.ToTable("account_passkey").HasKey(x => x.CredentialId);
            p.Property(x => x.UserId).HasColumnName("account");
            p.OwnsOne(x => x.Data, data => data.ToJson("data"));
        });
        foreach (var type in modelBuilder.Model.GetEntityTypes().Where(t => !t.IsMappedToJson()))
            foreach (var property in type.GetProperties())
                if (property.Name != "UserId") property.SetColumnName(Snake.Of(property.Name));
    }
}
