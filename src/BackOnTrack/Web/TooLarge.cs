using System.Buffers;
using BackOnTrack.Files;
using Microsoft.AspNetCore.Http.Features;

namespace BackOnTrack.Web;

/// <summary>
/// A request larger than any page listens to is heard out and thrown away, and answered with 413 in a page of words: the
/// server itself would hang up, and a browser that is still sending then shows its own error. Nothing of it is kept; what
/// was typed stands in the browser.
/// </summary>
public sealed class TooLarge(RequestDelegate next)
{
    /// <summary>How much of it is heard out; whoever sends more is no person with a file.</summary>
    private const long Most = 3L * UploadPage.MostOfRequest;

    public async Task Invoke(HttpContext context)
    {
        if (context.Request.ContentLength is > UploadPage.MostOfRequest and <= Most && !Api.ApiAnswers.IsAsked(context))
        {
            await HearOut(context);
            BecomeTheQuestionForThePage(context);
        }
        await next(context);
    }

    /// <summary>Whether this request is being answered so.</summary>
    public static bool IsSaying(HttpContext context) => context.Items.ContainsKey(nameof(TooLarge));

    private static async Task HearOut(HttpContext context)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit) limit.MaxRequestBodySize = Most;
        var thrownAway = ArrayPool<byte>.Shared.Rent(81920);
        try { while (await context.Request.Body.ReadAsync(thrownAway, context.RequestAborted) > 0) { } }
        finally { ArrayPool<byte>.Shared.Return(thrownAway); }
    }

    private static void BecomeTheQuestionForThePage(HttpContext context)
    {
        (context.Request.Method, context.Request.Path, context.Request.QueryString) = (HttpMethods.Get, "/too-large", QueryString.Empty);
        (context.Request.Body, context.Request.ContentLength, context.Request.ContentType) = (Stream.Null, null, null);
        context.Items[nameof(TooLarge)] = true;
    }
}
