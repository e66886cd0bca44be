namespace BackOnTrack.Bench;

/// <summary>What bench/run sets.</summary>
internal static class Settings
{
    public static string App => Of("BENCH_APP");
    public static string Super => Of("BOT_SUPER_DATABASE");
    public static string Owner => Of("BOT_OWNER_DATABASE");
    public static string DataFolder => Of("BOT_DATA");
    public static string Socket => Of("BENCH_SOCKET");
    public static string Pgbench => Of("BENCH_PGBENCH");
    public static string ServerLog => Of("BENCH_SERVER_LOG");
    public static string Results => Of("BENCH_RESULTS");

    private static string Of(string name) => Environment.GetEnvironmentVariable(name) ?? throw new InvalidOperationException($"{name} is not set: run ./bot bench.");
}
