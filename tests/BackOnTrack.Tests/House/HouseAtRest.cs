using BackOnTrack.Web;
using Microsoft.AspNetCore.Builder;

namespace BackOnTrack.Tests.House;

/// <summary>A house that does nothing by itself: what stands in its log is of whoever asked.</summary>
public sealed class HouseAtRest : TestHouse
{
    protected override void Serve(WebApplicationBuilder builder)
    {
        base.Serve(builder);
        builder.Rest();
    }
}

internal static class Resting
{
    /// <summary>Takes out what the house does at intervals.</summary>
    public static void Rest(this WebApplicationBuilder builder)
    {
        foreach (var job in builder.Services.Where(s => s.ImplementationType?.IsSubclassOf(typeof(Regularly)) is true).ToList()) builder.Services.Remove(job);
    }
}
