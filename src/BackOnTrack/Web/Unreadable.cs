using Microsoft.AspNetCore.Antiforgery;

namespace BackOnTrack.Web;

/// <summary>
/// What was sent is no form, or never a whole request: a letter no form can hold, more fields than any form has, a line that broke.
/// It is no fault of ours: 400 in a page of words, and nothing in the log of the machine, for the framework's message may quote it.
/// </summary>
public sealed class Unreadable(RequestDelegate next)
{
    public async Task Invoke(HttpContext context)
    {
        try { await next(context); }
        catch (BadHttpRequestException cut) when (!context.Response.HasStarted) { await Say(context, cut.StatusCode); }
        catch (Exception) when (!context.Response.HasStarted && HasForm(context))
        {
            if (await IsReadable(context)) throw; // a fault of ours
            await Say(context, StatusCodes.Status400BadRequest);
        }
    }

    /// <summary>The status that is being said so; null when none is.</summary>
    public static int? Of(HttpContext context) => context.Items[nameof(Unreadable)] as int?;

    private static bool HasForm(HttpContext context)
    {
        context.Features.Set<IAntiforgeryValidationFeature>(null); // it is asked about, not acted on
        return context.Request.HasFormContentType;
    }

    /// <summary>Whoever stumbles over the form says so in a way of their own, the check of its token too; so it is asked itself.</summary>
    private static async Task<bool> IsReadable(HttpContext context)
    {
        try { await context.Request.ReadFormAsync(context.RequestAborted); }
        catch (Exception fault) when (fault is InvalidDataException or IOException) { return false; }
        return true;
    }

    private async Task Say(HttpContext context, int status)
    {
        context.Response.Clear();
        Headers.Say(context);
        context.Response.StatusCode = status;
        if (Api.ApiAnswers.IsAsked(context)) await Api.ApiAnswers.Say(context, status);
        else if (HasForm(context))
        {
            BecomeTheQuestionForThePage(context);
            context.Items[nameof(Unreadable)] = status;
            await next(context);
        }
    }

    private static void BecomeTheQuestionForThePage(HttpContext context)
    {
        context.SetEndpoint(null);
        context.Request.RouteValues.Clear();
        (context.Request.Method, context.Request.Path, context.Request.QueryString) = (HttpMethods.Get, "/unreadable", QueryString.Empty);
        (context.Request.Body, context.Request.ContentLength, context.Request.ContentType) = (Stream.Null, null, null);
    }
}
