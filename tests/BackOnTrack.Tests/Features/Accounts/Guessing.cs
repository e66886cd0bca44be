using System.Diagnostics;
using BackOnTrack.Domain;
using BackOnTrack.Features.Accounts;
using BackOnTrack.Tests.House;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace BackOnTrack.Tests.Features.Accounts;

public sealed class Guessing(CountingHouse house) : IClassFixture<CountingHouse>
{
    [Fact]
    public async Task A_thousand_wrong_passwords_lock_the_name_alarm_once_and_let_the_right_one_wait()
    {
        var lene = await house.KeyHolder("Lene Lås", Role.Mentor);
        for (var i = 0; i < 1000; i++) Assert.Null(await Try(lene.UserName, $"forkert {i}"));
        Assert.Null(await Try(lene.UserName, lene.Password));
        Assert.Equal(1L, await house.Peek<long>("select count(*) from bot.alarm where kind = 'guessing' and account = $1 and seen_at is null and times > 900", lene.Id));
        Assert.InRange(await house.Peek<int>("select max(misses) from bot.sign_in_attempt where in_vain > 900"), 1, 10);
        var administrator = await (await house.KeyHolder("Alma Alarm", Role.Administrator)).SignIn();
        Assert.Contains("Lene Lås", (await administrator.Open("/")).Text, StringComparison.Ordinal);
        house.Clock.Move(TimeSpan.FromHours(1));
        Assert.NotNull(await Try(lene.UserName, lene.Password));
    }

    /// <summary>Counted, not timed: a clock on a busy machine proves nothing.</summary>
    [Fact]
    public async Task Known_unknown_locked_closed_and_not_yet_started_are_the_same_work()
    {
        var (known, locked, closed, invited) = (await house.KeyHolder("Kendt Navn", Role.Mentor), await house.KeyHolder("Laast Navn", Role.Mentor),
            await house.KeyHolder("Lukket Navn", Role.Mentor), await house.Invite("Inviteret Navn", Role.Mentor));
        for (var i = 0; i < Attempts.Free + 1; i++) await Try(locked.UserName, "forkert");
        await house.Force("update bot.account set disabled = '2026-01-01' where id = $1", closed.Id);
        Assert.NotEqual(Guid.Empty, invited.Account);
        await Work("varmer op"); // what a process does once
        var unknown = await Work("slet.ingen");
        Assert.Equal((1, true), (unknown.Compared, unknown.Statements > 3));
        foreach (var name in new[] { known.UserName, locked.UserName, closed.UserName, "inviteret.navn" }) Assert.Equal((name, unknown), (name, await Work(name)));
    }

    private async Task<(int Compared, int Statements)> Work(string name)
    {
        var statements = 0;
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Npgsql",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity => { if (activity.TagObjects.Any(tag => tag.Value as string == house.DatabaseName)) statements++; },
        };
        ActivitySource.AddActivityListener(listener);
        var before = CountingHasher.Compared;
        await Try(name, "forkert");
        return (CountingHasher.Compared - before, statements);
    }

    private Task<SignInAccount?> Try(string name, string password) => house.As<SignInWithPassword, SignInAccount?>(act => act.Run(name, password, default));
}

/// <summary>A house that counts its comparisons of passwords, and makes them cheap.</summary>
public sealed class CountingHouse : TestHouse
{
    protected override bool Demo => false;

    public string DatabaseName => new Npgsql.NpgsqlConnectionStringBuilder(AppDatabase).Database!;

    protected override void Serve(WebApplicationBuilder builder)
    {
        base.Serve(builder);
        builder.Services.AddScoped<IPasswordHasher<SignInAccount>, CountingHasher>();
    }
}

internal sealed class CountingHasher : IPasswordHasher<SignInAccount>
{
    private static int _compared;

    public static int Compared => _compared;

    public string HashPassword(SignInAccount user, string password) => Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes("hash of " + password));

    public PasswordVerificationResult VerifyHashedPassword(SignInAccount user, string hashedPassword, string providedPassword)
    {
        Interlocked.Increment(ref _compared);
        return hashedPassword == HashPassword(user, providedPassword) ? PasswordVerificationResult.Success : PasswordVerificationResult.Failed;
    }
}
