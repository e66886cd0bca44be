using System.Security.Cryptography;
using System.Text;
using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;

namespace BackOnTrack.Web.Api;

/// <summary>
/// Stands before every address of the interface as the door stands before pages: nobody without credentials comes in, a hat without
/// the act finds nothing, and the key that makes one record of a request sent twice is taken along.
/// </summary>
public sealed class ApiDoor(Database db, RequestTrace trace) : IEndpointFilter
{
    public const string KeyHeader = "Idempotency-Key";

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var needs = http.GetEndpoint()!.Metadata.GetRequiredMetadata<NeedsAttribute>();
        if (http.User.Actor() is not { } actor)
        {
            await db.Denied(new(Guid.Empty, Role.System), needs.Act, http.RequestAborted);
            http.Response.Headers.WWWAuthenticate = "Basic realm=\"api\", charset=\"UTF-8\"";
            await ApiAnswers.Say(http, StatusCodes.Status401Unauthorized);
            return Results.Empty;
        }
        if (!AccessTable.Allows(needs.Act, actor.Hat))
        {
            await db.Denied(actor, needs.Act, http.RequestAborted);
            await ApiAnswers.Say(http, StatusCodes.Status404NotFound);
            return Results.Empty;
        }
        if (http.Request.Headers[KeyHeader].ToString() is { Length: > 0 and <= 200 } key) trace.Once = new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(key)).AsSpan(0, 16));
        return await next(context);
    }
}
