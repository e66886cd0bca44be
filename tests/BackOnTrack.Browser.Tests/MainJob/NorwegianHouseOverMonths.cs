using BackOnTrack.Packs;
using BackOnTrack.Tests.Packs;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace BackOnTrack.Browser.Tests.MainJob;

/// <summary>A service in Norway: its pack, its establishments, and everybody reads bokmål.</summary>
public sealed class NorwegianHouseOverMonths : HouseOverMonths
{
    public override string Language => "nb";

    public override string? PlaceOf(string written) => written == "Fiktivholm Fængsel" ? "Fiktivåsen fengsel" : null;

    protected override void Serve(WebApplicationBuilder builder)
    {
        base.Serve(builder);
        builder.Services.AddSingleton(Pack.Open("norway"));
    }

    protected override Task Furnish() => Force(NorwegianHouse.Places);
}
