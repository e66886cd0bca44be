using BackOnTrack.Features.Accounts;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Diagnostics;

namespace BackOnTrack.Web;

/// <summary>
/// A page may be "not there" only because the sign-in has ended, and a form refused only because its token is stale: then
/// the person signs in again or looks once more, and what they had typed waits for them. Nothing is asked while pages are
/// there, so it costs nothing.
/// </summary>
public sealed class EndedSignIns(RequestDelegate next)
{
    public async Task Invoke(HttpContext context, SignInDesk desk, FormKeeper keeper, IAntiforgery antiforgery)
    {
        await next(context);
        if (context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Response.HasStarted) return;
        var (actor, stop) = (context.User.Actor(), context.RequestAborted);
        if (await IsStale(context, antiforgery))
        {
            context.Features.Set<IAntiforgeryValidationFeature>(null); // it is read to be given back to its sender, not acted on
            if (actor is null) context.Response.Redirect(LocalPath.Form(context.Request.Path + context.Request.QueryString));
            else if (await desk.Lives(actor, stop)) context.Response.Redirect($"/kept/{await keeper.Keep(context, actor.Account, stop)}");
            else await SignInAgain(context, keeper, actor.Account);
            return;
        }
        if (actor is null) return;
        if (context.Response.StatusCode != StatusCodes.Status404NotFound) await keeper.Given(context, actor.Account);
        else if (await desk.Lives(actor, stop)) return;
        else if (context.Request.Headers["Sec-Fetch-Mode"].ToString() is { Length: > 0 } mode and not "navigate")
            context.Response.StatusCode = StatusCodes.Status401Unauthorized; // a script asked: it keeps what it has
        else await SignInAgain(context, keeper, actor.Account);
    }

    private static async Task SignInAgain(HttpContext context, FormKeeper keeper, Guid account)
    {
        var request = context.Request;
        if (OurForm.IsIn(request)) await keeper.Keep(context, account, context.RequestAborted);
        var to = HttpMethods.IsGet(request.Method) ? request.Path + request.QueryString : "/";
        context.Response.Redirect($"/sign-in?to={Uri.EscapeDataString(LocalPath.Of(to))}");
    }

    /// <summary>A form of our own page whose token no longer fits.</summary>
    private static async Task<bool> IsStale(HttpContext context, IAntiforgery antiforgery)
    {
        var request = context.Request;
        return context.Response.StatusCode == StatusCodes.Status400BadRequest && OurForm.IsIn(request) && !await antiforgery.IsRequestValidAsync(context);
    }
}
