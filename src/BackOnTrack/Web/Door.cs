using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Features.Accounts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackOnTrack.Web;

/// <summary>
/// Stands before every page: nobody signed in goes to sign-in, a hat without the act gets the page that is not there,
/// and takes the form's one-time key along. The unit of work asks again, against the database.
/// </summary>
public sealed class Door(Database db, RequestTrace trace, FormKeeper keeper) : IAsyncPageFilter
{
    /// <summary>Name of the hidden field that makes one record of a form sent twice.</summary>
    public const string OnceField = "once";

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var needs = Needs(context.ActionDescriptor);
        var actor = context.HttpContext.User.Actor();
        if (actor is null && !needs.Anonymous)
        {
            var to = context.HttpContext.Request.Method == "GET" ? context.HttpContext.Request.Path.Value : "/";
            context.Result = new RedirectResult($"/sign-in?to={Uri.EscapeDataString(to ?? "/")}");
            return;
        }
        if (actor is not null && !AccessTable.Allows(needs.Act, actor.Hat))
        {
            await db.Denied(actor, needs.Act, context.HttpContext.RequestAborted);
            context.Result = await Elsewhere(context.HttpContext, actor, needs.Act);
            return;
        }
        var isGet = HttpMethods.IsGet(context.HttpContext.Request.Method) || HttpMethods.IsHead(context.HttpContext.Request.Method);
        if (context.HandlerMethod is null && (!isGet || context.ActionDescriptor.HandlerMethods.Count > 0))
        {
            context.Result = new StatusCodeResult(StatusCodes.Status405MethodNotAllowed); // a page without that verb must not show itself empty
            return;
        }
        var request = context.HttpContext.Request;
        if (request.HasFormContentType && Guid.TryParse(request.Form[OnceField], out var once)) trace.Once = once;
        await next();
    }

    /// <summary>A form sent under another hat of one's own than it was written under waits for its sender; everything else is not there.</summary>
    private async Task<IActionResult> Elsewhere(HttpContext http, Actor actor, Act act)
    {
        if (!HttpMethods.IsPost(http.Request.Method) || http.User.HatsOf().Where(hat => AccessTable.Allows(act, hat)).Take(1).ToList() is not [var hat]) return new NotFoundResult();
        return new RedirectResult($"/kept/{await keeper.Keep(http, actor.Account, http.RequestAborted)}?hat={hat}");
    }

    /// <summary>The act a page declares. A page without one does not open.</summary>
    public static NeedsAttribute Needs(CompiledPageActionDescriptor page) => page.EndpointMetadata?.OfType<NeedsAttribute>().LastOrDefault()
        ?? throw new InvalidOperationException($"The page {page.ViewEnginePath} does not say which act it needs.");
}
