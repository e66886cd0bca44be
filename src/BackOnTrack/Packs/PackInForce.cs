using BackOnTrack.Features.Claims;
using BackOnTrack.Web;
using Npgsql;

namespace BackOnTrack.Packs;

/// <summary>The pack this service chose at its first start; the demonstration lives in Denmark and asks nobody.</summary>
internal static class PackInForce
{
    private const string Usual = "denmark";

    /// <summary>The pack and its programme, read when the house is put together: the first start has chosen before that.</summary>
    public static void AddProgramme(this IServiceCollection services)
    {
        services.AddSingleton(p => Open(p.GetRequiredService<HouseSettings>(), p.GetRequiredService<NpgsqlDataSource>()));
        services.AddSingleton(p => p.GetRequiredService<Pack>().Programme);
        services.AddSingleton(p => p.GetRequiredService<Pack>().Regions);
    }

    private static Pack Open(HouseSettings settings, NpgsqlDataSource source)
    {
        var pack = Pack.Open((settings.Demo ? null : Chosen(source)) ?? Usual);
        Clock.LiveIn(pack.Programme);
        Money.PaidIn(pack.Programme);
        return pack;
    }

    private static string? Chosen(NpgsqlDataSource source)
    {
        using var ask = source.CreateCommand("select value from bot.setting where key = 'service.pack'");
        return ask.ExecuteScalar() as string;
    }
}
