using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace BackOnTrack.Web;

/// <summary>
/// Over TLS every cookie of ours is called <c>__Host-…</c>, so that no neighbour and no plain connection can plant one;
/// inside the house it keeps its short name. One place for all of them: no cookie can forget.
/// </summary>
public sealed class HostCookies(RequestDelegate next)
{
    private const string Prefix = "__Host-";

    public Task Invoke(HttpContext context)
    {
        if (!context.Request.IsHttps) return next(context);
        context.Request.Headers.Cookie = Ours(context.Request.Headers.Cookie);
        context.Response.OnStarting(() =>
        {
            var set = context.Response.Headers.SetCookie;
            context.Response.Headers.SetCookie = new StringValues([.. set.Select(Named)]);
            return Task.CompletedTask;
        });
        return next(context);
    }

    /// <summary>Only prefixed cookies are listened to, under their short names.</summary>
    private static StringValues Ours(StringValues header) => CookieHeaderValue.TryParseList([.. header.OfType<string>()], out var cookies)
        ? string.Join("; ", cookies.Where(c => c.Name.StartsWith(Prefix, StringComparison.Ordinal)).Select(c => $"{c.Name.Value![Prefix.Length..]}={c.Value}"))
        : StringValues.Empty;

    private static string? Named(string? header)
    {
        if (!SetCookieHeaderValue.TryParse(header, out var cookie)) return header;
        (cookie.Name, cookie.Secure, cookie.Path, cookie.Domain) = (Prefix + cookie.Name, true, "/", default);
        return cookie.ToString();
    }
}
