using BackOnTrack.Data;
using BackOnTrack.Features.Accounts;
using BackOnTrack.Packs;
using BackOnTrack.Vault;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.AuthenticatedEncryption;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace BackOnTrack.Web;

/// <summary>Puts the house together.</summary>
public static class House
{
    /// <summary>The server's option with which we connect: a wall makes a query dear to plan, so one plan serves all values of its parameters.</summary>
    public const string OnePlan = "-c plan_cache_mode=force_generic_plan";

    /// <summary>Services that pages, jobs and verbs share.</summary>
    /// <param name="settings">Where the database and the keys are; see <see cref="HouseSettings"/>.</param>
    public static IServiceCollection AddHouse(this IServiceCollection services, HouseSettings settings)
    {
        var source = new NpgsqlDataSourceBuilder(settings.AppDatabase);
        source.ConnectionStringBuilder.MaxAutoPrepare = 200;
        source.ConnectionStringBuilder.AutoPrepareMinUsages = 2;
        source.ConnectionStringBuilder.NoResetOnClose = true; // every setting we make is local to its transaction
        source.ConnectionStringBuilder.Options = $"{source.ConnectionStringBuilder.Options} {OnePlan}".Trim();
        source.ConnectionStringBuilder.ApplicationName = "back-on-track";
        services.AddSingleton(settings);
        services.AddSingleton(_ => source.Build());
        services.AddSingleton(_ => settings.Master());
        // A unit of work is one act's own and nobody else holds it; the framework's guard against two users at once costs a tenth of a page's memory.
        services.AddPooledDbContextFactory<Tx>((p, o) => o.UseNpgsql(p.GetRequiredService<NpgsqlDataSource>()).EnableThreadSafetyChecks(false));
        services.AddProgramme();
        services.AddSingleton(settings.Clock);
        // For acts that write for somebody else's eyes where there are no pages: the demo, jobs. With pages AddLook's take their place.
        services.AddSingleton(p => new Words(strict: false, p.GetRequiredService<Pack>().Words));
        services.AddScoped<RequestTrace>();
        services.AddScoped<Database>();
        services.AddScoped<OneByOne>();
        services.AddScoped<SignInDesk>();
        services.AddSingleton<Features.Inquiries.RunImport.ImportBell>();
        services.AddSingleton(p => Features.Training.CurriculumFile.In(p.GetRequiredService<Pack>()));
        services.AddScoped<Features.Training.CertificatePdf>();
        services.AddSingleton<Files.FileScanner>();
        services.AddSingleton<Files.FileDoor>();
        services.AddScoped<Features.Practice.LeafletPdf>();
        services.AddScoped<Features.Practice.RanWord>();
        services.AddSingleton<Features.Practice.PackWords>();
        services.AddSingleton(p => Features.Post.PostRoute.In(p.GetService<IConfiguration>()));
        services.AddSingleton<Features.Post.Postman>();
        services.AddScoped<Features.Post.LetterWords>();
        services.AddScoped<Features.Post.ICountsWeek, Features.Today.CountWeek>();
        services.AddAccounts();
        Directory.CreateDirectory(settings.KeyFolder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        services.AddDataProtection().PersistKeysToFileSystem(new(Path.Combine(settings.KeyFolder, "cookies"))).SetApplicationName("back-on-track")
            .UseCryptographicAlgorithms(new() { EncryptionAlgorithm = EncryptionAlgorithm.AES_256_GCM }); // one pass where the default takes two
        foreach (var act in typeof(House).Assembly.GetTypes().Where(IsAnAct)) services.AddScoped(act);
        // What one class of each room does for another room: found, and asked in one go.
        Type[] asked =
        [
            typeof(Features.Mentors.LeaveCorps.IHoldsUpLeaving), typeof(Features.Mentors.LeaveCorps.IFollowsLeaving), typeof(Features.Mentorships.IMentorshipPart), typeof(Features.Calendar.IFillsCalendar),
            typeof(Features.People.IFollowsPerson), typeof(Features.Custody.IFollowsCustody), typeof(Features.Assessment.IRestsOnTheAssessment), typeof(Features.Practice.IEvidence), typeof(Features.Mentorships.IFollowsClosing),
            typeof(Features.Mentorships.IFollowsMentor), typeof(Features.Network.ITakesTheDay), typeof(Features.Interviews.IFollowsWithdrawal),
        ];
        foreach (var kind in asked)
            foreach (var room in typeof(House).Assembly.GetTypes().Where(t => t is { IsClass: true, IsAbstract: false } && t.IsAssignableTo(kind))) services.AddScoped(kind, room);
        return services;
    }

    /// <summary>An act is a sealed class with one public <c>Run</c>; it needs no registration of its own.</summary>
    private static bool IsAnAct(Type type) => type is { IsSealed: true, IsClass: true, IsAbstract: false, IsPublic: true }
        && type.Namespace?.StartsWith("BackOnTrack.Features.", StringComparison.Ordinal) == true
        && type.GetMethods().Count(m => m.Name == "Run" && !m.IsStatic) == 1;
}

/// <summary>Where things are.</summary>
/// <param name="AppDatabase">Connection string of the powerless role the application runs as.</param>
/// <param name="OwnerDatabase">Connection string of the role that owns the schema, for migrations; empty while serving.</param>
/// <param name="DataFolder">Keys, log heads and uploaded files waiting to be read.</param>
/// <param name="Demo">Demo mode: the demo's door is open. Production refuses to start on demo data.</param>
public sealed record HouseSettings(string AppDatabase, string OwnerDatabase, string DataFolder, bool Demo)
{
    /// <summary>Nobody but the service's own user enters here.</summary>
    public string KeyFolder => Path.Combine(DataFolder, "keys");

    /// <summary>The key outside the database.</summary>
    public MasterKey Master() => MasterKey.AtPath(Path.Combine(KeyFolder, "master.key"));

    /// <summary>The names people may call the service by; whoever asks for another one is not answered.</summary>
    public string Hosts { get; init; } = Here;

    /// <summary>This machine's own names: nobody else's page can reach the service under a name of its own.</summary>
    public const string Here = "localhost;127.0.0.1;[::1]";

    /// <summary>What time it is; a demonstration may live on another day.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>How long what the house does by itself waits after a start: whoever is waiting for the first page comes first.</summary>
    public TimeSpan FirstRound { get; init; } = TimeSpan.Zero;

    /// <summary>The command that looks into files people bring in; empty where there is none.</summary>
    public string Scanner { get; init; } = Environment.GetEnvironmentVariable("BOT_SCANNER") ?? "";

    /// <summary>Where ClamAV's daemon listens: the path of its socket, or host:port; empty where there is none.</summary>
    public string Clamd { get; init; } = Environment.GetEnvironmentVariable("BOT_CLAMD") ?? "";

    /// <summary>How long a scanner may think about one file.</summary>
    public TimeSpan ScanPatience { get; init; } = TimeSpan.FromMinutes(1);

    public static HouseSettings FromEnvironment(bool demo) => new(
        Environment.GetEnvironmentVariable("BOT_APP_DATABASE") ?? throw new InvalidOperationException("BOT_APP_DATABASE is not set: start with ./bot, or name the database of the role bot_app there."),
        Environment.GetEnvironmentVariable("BOT_OWNER_DATABASE") ?? "",
        Environment.GetEnvironmentVariable("BOT_DATA") ?? "var",
        demo);
}
