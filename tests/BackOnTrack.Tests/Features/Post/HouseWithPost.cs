using BackOnTrack.Features.Post;
using BackOnTrack.Tests.House;
using Microsoft.AspNetCore.Builder;

namespace BackOnTrack.Tests.Features.Post;

/// <summary>A house whose service lends it a mail server, and that does nothing by itself: the tests say when.</summary>
public sealed class HouseWithPost : TestHouse
{
    internal MailServer Server { get; } = new();

    protected override void Serve(WebApplicationBuilder builder)
    {
        base.Serve(builder);
        builder.Lend(Server);
    }

    /// <summary>What the job does every minute.</summary>
    public Task<int> CarryPost() => As<CarryPost, int>(post => post.Run(default));

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Server.Dispose();
    }
}

internal static class Lending
{
    /// <summary>The house reaches the mail server, and does nothing by itself.</summary>
    public static void Lend(this WebApplicationBuilder builder, MailServer server)
    {
        builder.Rest();
        var post = builder.Configuration.GetSection("Post");
        (post["Host"], post["Port"], post["Tls"], post["From"], post["Link"]) = ("127.0.0.1", $"{server.Port}", server.Certificate is null ? "false" : "true", "house@demo.invalid", "https://house.demo.invalid/");
    }
}
