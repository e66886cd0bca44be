using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Features.Accounts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace BackOnTrack.Web;

/// <summary>
/// The page does what cannot be undone: it asks for a fresh proof that the person is there. What was typed meanwhile
/// comes back after it.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class StepUpAttribute : Attribute;

/// <summary>Stands behind the <see cref="Door"/> and looks at <see cref="StepUpAttribute"/>.</summary>
public sealed class StepUpGate(SignInDesk desk, FormKeeper keeper, Keyring ring) : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var (http, stop) = (context.HttpContext, context.HttpContext.RequestAborted);
        if (http.GetEndpoint()?.Metadata.GetMetadata<StepUpAttribute>() is null || http.User.Actor() is not { } actor
            || await desk.IsFresh(actor, stop) || !await desk.Lives(actor, stop))
        {
            await next();
            return;
        }
        var act = Door.Needs(context.ActionDescriptor).Act;
        var to = await ring.Work(async () =>
        {
            ring.Did(actor, new Entry(act) { Outcome = "refused", Code = "Accounts.Refuse.StepUp" });
            return HttpMethods.IsPost(http.Request.Method) ? $"/kept/{await keeper.Keep(http, actor.Account, stop)}" : http.Request.Path + http.Request.QueryString;
        }, stop);
        context.Result = new RedirectResult($"/account/prove?to={Uri.EscapeDataString(to)}");
    }
}
