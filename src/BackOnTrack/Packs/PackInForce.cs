using BackOnTrack.Web;
using Npgsql;

namespace BackOnTrack.Packs;

/// <summary>The pack this service chose at its first start; the demonstration and every test live in Denmark.</summary>
internal static class PackInForce
{
    private const string Usual = "denmark";

    /// <summary>The pack and its programme, read when they are first asked for: the first start chooses before that.</summary>
    public static void AddProgramme(this IServiceCollection services)
    {
        services.AddSingleton(p => Open(p.GetRequiredService<NpgsqlDataSource>()));
        services.AddSingleton(p => p.GetRequiredService<Pack>().Programme);
    }

    private static Pack Open(NpgsqlDataSource source)
    {
        using var ask = source.CreateCommand("select value from bot.setting where key = 'service.pack'");
        var pack = Pack.Open(ask.ExecuteScalar() as string ?? Usual);
        Clock.LiveIn(pack.Programme);
        return pack;
    }
}
