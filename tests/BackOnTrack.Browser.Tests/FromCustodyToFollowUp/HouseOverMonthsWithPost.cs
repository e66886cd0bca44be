using BackOnTrack.Features.Post;
using BackOnTrack.Tests.Features.Post;
using Microsoft.AspNetCore.Builder;

namespace BackOnTrack.Browser.Tests.FromCustodyToFollowUp;

/// <summary>Its service lends it a mail server; what the house does by itself happens when the story says so.</summary>
public sealed class HouseOverMonthsWithPost : HouseOverMonths
{
    internal MailServer Server { get; } = new();

    protected override void Serve(WebApplicationBuilder builder)
    {
        base.Serve(builder);
        builder.Lend(Server);
    }

    /// <summary>What the job does every minute; how many mails the server took.</summary>
    public Task<int> CarryPost(CancellationToken stop = default) => As<CarryPost, int>(post => post.Run(stop));

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Server.Dispose();
    }
}
