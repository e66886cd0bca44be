namespace BackOnTrack.Web;

/// <summary>What every answer says to the browser: load nothing from elsewhere, keep nothing, tell nobody.</summary>
public sealed class Headers(RequestDelegate next)
{
    private const string Policy = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    public Task Invoke(HttpContext context)
    {
        Say(context);
        return next(context);
    }

    /// <summary>Said again by whoever had to begin the answer anew.</summary>
    public static void Say(HttpContext context)
    {
        var h = context.Response.Headers;
        h.ContentSecurityPolicy = Policy;
        h.XContentTypeOptions = "nosniff";
        h["Referrer-Policy"] = "same-origin";
        h["Cross-Origin-Opener-Policy"] = "same-origin";
        h["Cross-Origin-Resource-Policy"] = "same-origin";
        h["Permissions-Policy"] = "camera=(), microphone=(), geolocation=()";
        h.CacheControl = "no-store";
        if (context.Request.IsHttps) h.StrictTransportSecurity = "max-age=63072000; includeSubDomains";
    }
}
