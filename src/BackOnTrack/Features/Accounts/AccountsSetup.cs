using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Npgsql;

namespace BackOnTrack.Features.Accounts;

/// <summary>ASP.NET Core Identity on our own tables, without its pages, roles and cookies.</summary>
public static class AccountsSetup
{
    public static IServiceCollection AddAccounts(this IServiceCollection services)
    {
        services.AddDbContext<AccountsContext>((p, o) => o.UseNpgsql(p.GetRequiredService<NpgsqlDataSource>()), optionsLifetime: ServiceLifetime.Singleton);
        services.AddScoped<Keyring>().AddScoped<Attempts>().AddScoped<Tickets>().AddScoped<Proofs>().AddScoped<FormKeeper>().AddScoped<Arrival>();
        services.AddSingleton<PasswordRule>();
        services.TryAddScoped<IPasswordHasher<SignInAccount>, SealedHasher>();
        services.AddIdentityCore<SignInAccount>(o =>
        {
            o.Password = new() { RequiredLength = PasswordRule.Shortest, RequireDigit = false, RequireLowercase = false, RequireUppercase = false, RequireNonAlphanumeric = false };
            o.User.AllowedUserNameCharacters = ""; // whatever the service calls its people
        }).AddUserStore<AccountStore>();
        services.Configure<PasswordHasherOptions>(o => o.IterationCount = 210_000);
        services.Configure<IdentityPasskeyOptions>(o =>
        {
            o.UserVerificationRequirement = "required"; // then a passkey is both proofs: the device and its lock
            o.ResidentKeyRequirement = "required";
            o.ValidateOrigin = c => ValueTask.FromResult(!c.CrossOrigin && c.Origin == $"{c.HttpContext.Request.Scheme}://{c.HttpContext.Request.Host}");
        });
        services.AddScoped<IPasskeyHandler<SignInAccount>, PasskeyHandler<SignInAccount>>();
        return services;
    }
}
