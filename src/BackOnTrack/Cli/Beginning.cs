namespace BackOnTrack.Cli;

/// <summary>What is done between the migration and the first request.</summary>
internal static class Beginning
{
    public static Task<IReadOnlyList<string>> OfTheDemo(IServiceProvider services, CancellationToken stop) =>
        Task.FromResult<IReadOnlyList<string>>(["sign in at {address}/demo"]);

    public static Task<IReadOnlyList<string>> OfTheService(IServiceProvider services, CancellationToken stop) =>
        Task.FromResult<IReadOnlyList<string>>([]);
}
