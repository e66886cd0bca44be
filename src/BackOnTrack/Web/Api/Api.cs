using BackOnTrack.Access;
using BackOnTrack.Features.Custody;
using Microsoft.AspNetCore.Authentication;

namespace BackOnTrack.Web.Api;

/// <summary>What an address takes, for the document.</summary>
internal sealed record ApiTakes(Type Body);

/// <summary>The interface for other systems: its addresses, who comes in, and the document that describes it.</summary>
public static class Api
{
    /// <summary>The version in the address and the name of the document.</summary>
    public const string Version = "v1";

    public static IServiceCollection AddApi(this IServiceCollection services)
    {
        services.AddScoped<ApiDoor>();
        services.AddOpenApi(Version, ApiDocument.Describe);
        return services;
    }

    /// <summary>Under <c>/api</c> credentials count, everywhere else the cookie.</summary>
    public static AuthenticationBuilder AddClientCredentials(this AuthenticationBuilder builder) =>
        builder.AddScheme<AuthenticationSchemeOptions, ClientCredentials>(ClientCredentials.Name, null);

    public static void MapApi(this IEndpointRouteBuilder app)
    {
        var api = app.MapGroup($"/api/{Version}");
        api.MapPost("/custody-events", CustodyApi.Report).Is(Act.CustodyReport).Describes<CustodyReport, ReportedEvent>("reportCustodyEvent");
    }

    /// <summary>Which act an address is for; the door before it asks the access table.</summary>
    private static RouteHandlerBuilder Is(this RouteHandlerBuilder address, Act act) =>
        address.WithMetadata(new NeedsAttribute(act) { Rate = Rate.Api }).AddEndpointFilter<RouteHandlerBuilder, ApiDoor>();

    /// <summary>What the document says of it. What it takes is said to the document alone: the router would turn other contents away before the door, without an entry.</summary>
    private static void Describes<TIn, TOut>(this RouteHandlerBuilder address, string name)
    {
        address.WithName(name).WithMetadata(new ApiTakes(typeof(TIn))).Produces<TOut>().Produces<TOut>(StatusCodes.Status201Created);
        foreach (var status in new[] { 401, 404, 412, 413, 415, 422, 429, 500 }) address.Produces<ApiProblem>(status, ApiAnswers.ProblemJson);
    }
}
