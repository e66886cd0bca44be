using BackOnTrack.Files;
using BackOnTrack.Tests.Files;
using BackOnTrack.Tests.House;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace BackOnTrack.Tests.Features.Documents;

/// <summary>A house that takes files as it would in service: through a scanner or not at all.</summary>
public abstract class HouseInService : TestHouse
{
    private protected abstract HouseSettings Scanned(HouseSettings settings);

    protected override void Serve(WebApplicationBuilder builder)
    {
        base.Serve(builder);
        builder.Services.AddSingleton(new FileScanner(Scanned(Settings with { Demo = false, Scanner = "", Clamd = "" })));
    }
}

/// <summary>With a ClamAV of its own, which a test may make silent.</summary>
public sealed class HouseWithScanner : HouseInService
{
    internal FakeClamd Clamd { get; } = new();

    private protected override HouseSettings Scanned(HouseSettings settings) => settings with { Clamd = Clamd.Where, ScanPatience = TimeSpan.FromSeconds(2) };

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Clamd.Dispose();
    }
}

/// <summary>Nobody has set a scanner up.</summary>
public sealed class HouseWithoutScanner : HouseInService
{
    private protected override HouseSettings Scanned(HouseSettings settings) => settings;
}

/// <summary>A scanner is set up, and not there.</summary>
public sealed class HouseWhoseScannerIsAway : HouseInService
{
    private protected override HouseSettings Scanned(HouseSettings settings) => settings with { Clamd = Path.Combine(Path.GetTempPath(), $"no-clamd-{Guid.NewGuid():N}") };
}
