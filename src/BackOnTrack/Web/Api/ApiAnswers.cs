using System.Globalization;
using System.Text.Json;
using BackOnTrack.Data;
using BackOnTrack.Domain;

namespace BackOnTrack.Web.Api;

/// <summary>One thing that was refused: the code is the page's, the field is the one that was sent.</summary>
public sealed record ApiError(string Code, string Field, string Detail);

/// <summary>What is answered when something was refused or went wrong (RFC 9457).</summary>
/// <param name="Id">The request's own id, as it stands in the log.</param>
public sealed record ApiProblem(string Type, string Title, int Status, Guid Id, IReadOnlyList<ApiError> Errors);

/// <summary>Says by the interface what a page would say: the same codes, the same texts, the tiers of the design.</summary>
public static class ApiAnswers
{
    public const string ProblemJson = "application/problem+json";
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>Whether somebody asks by the interface, and not with a browser.</summary>
    public static bool IsAsked(HttpContext context) => context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal);

    /// <summary>The answer to what an act refused.</summary>
    public static Task Refuse(HttpContext context, IReadOnlyList<Refusal> refusals)
    {
        if (refusals.Any(r => r.Kind is RefusalKind.NotFound)) return Say(context, StatusCodes.Status404NotFound);
        var words = context.RequestServices.GetRequiredService<Words>();
        return Say(context, refusals.Any(r => r.Kind is RefusalKind.Conflict) ? StatusCodes.Status412PreconditionFailed : StatusCodes.Status422UnprocessableEntity,
            [.. refusals.Select(r => new ApiError(r.Code, r.Field.Contains('-', StringComparison.Ordinal) ? r.Field : Snake.Of(r.Field), words[r.Code, r.Values ?? []]))]);
    }

    /// <summary>A status without anything of anybody's in it.</summary>
    public static Task Say(HttpContext context, int status, IReadOnlyList<ApiError>? errors = null)
    {
        var problem = new ApiProblem("about:blank", Microsoft.AspNetCore.WebUtilities.ReasonPhrases.GetReasonPhrase(status), status, context.RequestServices.GetRequiredService<RequestTrace>().Id, errors ?? []);
        context.Response.StatusCode = status;
        return context.Response.WriteAsJsonAsync(problem, Json, ProblemJson, context.RequestAborted);
    }

    /// <summary>When to come back, in whole seconds.</summary>
    public static Task TooMany(HttpContext context, TimeSpan wait)
    {
        context.Response.Headers.RetryAfter = ((int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        return Say(context, StatusCodes.Status429TooManyRequests);
    }
}
