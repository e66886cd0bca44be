using System.Globalization;
using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Features.Accounts;
using Npgsql;

namespace BackOnTrack.Web;

/// <summary>
/// Says that it was too often: 429 in a page of words, with when to come back and with what was typed on a form of ours, to be sent then.
/// Once a minute for each who goes on it is written to the log and raised as an alarm.
/// </summary>
public sealed partial class TooMany(RequestDelegate next)
{
    /// <summary>Stands before the routes, so that the page of words finds its way.</summary>
    public async Task Invoke(HttpContext context)
    {
        await next(context);
        if (context.Items[nameof(TooMany)] is not Refused refused || context.Response.HasStarted) return;
        if (Api.ApiAnswers.IsAsked(context))
        {
            await Api.ApiAnswers.TooMany(context, refused.Wait);
            return;
        }
        context.SetEndpoint(null);
        context.Request.RouteValues.Clear();
        (context.Request.Method, context.Request.Path, context.Request.QueryString) = (HttpMethods.Get, "/too-many", QueryString.Empty);
        context.Response.Headers.RetryAfter = ((int)Math.Ceiling(refused.Wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        await next(context);
    }

    /// <summary>Whether this request is already being answered so.</summary>
    public static bool IsSaying(HttpContext context) => context.Items.ContainsKey(nameof(TooMany));

    /// <summary>What was refused, for the page of words.</summary>
    public static Refused? Of(HttpContext context) => context.Items[nameof(TooMany)] as Refused;

    public static async Task Refuse(HttpContext context, Act act, AlarmKind kind, TimeSpan wait, DateTimeOffset now)
    {
        var request = context.Request;
        var actor = context.User.Actor();
        context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
        if (context.RequestServices.GetRequiredService<SharedWindows>().IsNews(RateLimits.Who(context), now)) await Alarm(context, actor, act, kind, now);
        var isForm = OurForm.IsIn(request);
        var typed = isForm ? await FormKeeper.Typed(request, context.RequestAborted) : [];
        var path = isForm || HttpMethods.IsGet(request.Method) ? LocalPath.Form(request.Path + request.QueryString) : "/";
        context.Items[nameof(TooMany)] = new Refused(path, isForm, typed, wait);
    }

    private static async Task Alarm(HttpContext context, Actor? actor, Act act, AlarmKind kind, DateTimeOffset now)
    {
        var services = context.RequestServices;
        Say(services.GetRequiredService<ILogger<TooMany>>(), kind, act, actor?.Account ?? Guid.Empty);
        await services.GetRequiredService<Database>().TooMany(actor ?? new(Guid.Empty, Role.System), act, context.RequestAborted);
        await using var raise = services.GetRequiredService<NpgsqlDataSource>().CreateCommand("select bot.raise_alarm($1, $2, $3)");
        raise.Parameters.Add(new() { Value = Snake.Of(kind) });
        raise.Parameters.Add(new() { Value = (object?)actor?.Account ?? DBNull.Value, NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Uuid });
        raise.Parameters.Add(new() { Value = now.UtcDateTime });
        await raise.ExecuteNonQueryAsync(context.RequestAborted);
    }

    /// <param name="Path">Where it was going; what another site sent leads nowhere.</param>
    /// <param name="IsForm">It was a form of ours, which can be sent again.</param>
    public sealed record Refused(string Path, bool IsForm, IReadOnlyList<KeyValuePair<string, string>> Typed, TimeSpan Wait);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Alarm: {Kind}: too many requests for {Act} by {Account}")]
    private static partial void Say(ILogger log, AlarmKind kind, Act act, Guid account);
}
