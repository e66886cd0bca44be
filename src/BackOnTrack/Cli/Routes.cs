using System.Reflection;
using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;

namespace BackOnTrack.Cli;

/// <summary>One address of the product.</summary>
internal sealed record Route(string Address, IReadOnlyList<string> Verbs, string Act, string Room, string Log, string Rate, bool Anonymous);

/// <summary>All addresses, read from the running parts and not from a list: a new page is in it at once.</summary>
internal static class Routes
{
    public static async Task<IReadOnlyList<Route>> OfTheHouse()
    {
        await using var app = Server.Build([], Nowhere);
        var loader = app.Services.GetRequiredService<PageLoader>();
        var routes = new List<Route>();
        foreach (var endpoint in ((IEndpointRouteBuilder)app).DataSources.SelectMany(s => s.Endpoints).OfType<RouteEndpoint>())
            routes.Add(await Read(endpoint, loader));
        return [.. routes.OrderBy(r => r.Address, StringComparer.Ordinal).ThenBy(r => string.Join(',', r.Verbs), StringComparer.Ordinal)];
    }

    /// <summary>What the interface for other systems is, as other systems read it.</summary>
    public static async Task<string> OfTheInterface()
    {
        await using var app = Server.Build([], Nowhere);
        app.UseEndpoints(_ => { }); // the addresses become known, although nothing starts
        return await Web.Api.ApiDocument.Text(app.Services);
    }

    /// <summary>Nothing is opened: the addresses are known without a database.</summary>
    private static HouseSettings Nowhere => new("Host=nowhere", "", Path.GetTempPath(), Demo: true);

    private static async Task<Route> Read(RouteEndpoint endpoint, PageLoader loader)
    {
        var page = endpoint.Metadata.GetMetadata<PageActionDescriptor>();
        var model = page is null ? null : (await loader.LoadAsync(page, endpoint.Metadata)).ModelTypeInfo;
        var needs = endpoint.Metadata.GetMetadata<NeedsAttribute>() ?? model?.GetCustomAttribute<NeedsAttribute>();
        var row = needs is null ? null : AccessTable.All.Single(r => r.Act == needs.Act);
        var address = "/" + endpoint.RoutePattern.RawText?.TrimStart('/');
        return new(address, Verbs(endpoint, model), row?.Act.ToString() ?? "", row?.Room ?? "", row?.Class.ToString() ?? "", needs?.Rate.ToString() ?? "", needs?.Anonymous ?? false);
    }

    private static List<string> Verbs(RouteEndpoint endpoint, TypeInfo? model) => model is null
        ? [.. endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? []]
        : [.. new[] { "Get", "Post" }.Where(verb => model.GetMethods().Any(m => m.Name.StartsWith($"On{verb}", StringComparison.Ordinal))).Select(v => v.ToUpperInvariant())];
}
