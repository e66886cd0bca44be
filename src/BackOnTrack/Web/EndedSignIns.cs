using BackOnTrack.Features.Accounts;
using Microsoft.AspNetCore.Diagnostics;

namespace BackOnTrack.Web;

/// <summary>
/// A page may be "not there" only because the sign-in has ended: then the person signs in again, and what they had typed
/// waits for them. Nothing is asked while pages are there, so it costs nothing.
/// </summary>
public sealed class EndedSignIns(RequestDelegate next)
{
    public async Task Invoke(HttpContext context, SignInDesk desk, FormKeeper keeper)
    {
        await next(context);
        var (request, response) = (context.Request, context.Response);
        if (context.Features.Get<IStatusCodeReExecuteFeature>() is not null || response.HasStarted || context.User.Actor() is not { } actor) return;
        if (response.StatusCode != StatusCodes.Status404NotFound)
        {
            await keeper.Given(context, actor.Account);
            return;
        }
        if (await desk.Lives(actor, context.RequestAborted)) return;
        if (request.Headers["Sec-Fetch-Mode"].ToString() is { Length: > 0 } mode and not "navigate")
        {
            response.StatusCode = StatusCodes.Status401Unauthorized; // a script asked: it keeps what it has
            return;
        }
        if (HttpMethods.IsPost(request.Method)) await keeper.Keep(context, actor.Account, context.RequestAborted);
        var to = HttpMethods.IsGet(request.Method) ? request.Path + request.QueryString : "/";
        response.Redirect($"/sign-in?to={Uri.EscapeDataString(LocalPath.Of(to))}");
    }
}
