using System.Collections.Frozen;
using System.Globalization;

namespace BackOnTrack.Web;

/// <summary>The three languages, and which one a request speaks: what was chosen, else the account's, else the browser's, else English.</summary>
public static class Languages
{
    public const string Neutral = "en";
    public const string Cookie = "language";
    /// <summary>The claim that carries the account's language.</summary>
    public const string Claim = "language";

    public static readonly IReadOnlyList<string> Codes = ["en", "da", "nb"];

    private static readonly FrozenDictionary<string, CultureInfo> Formats = new Dictionary<string, CultureInfo>
    {
        ["en"] = CultureInfo.GetCultureInfo("en-GB"),
        ["da"] = CultureInfo.GetCultureInfo("da-DK"),
        ["nb"] = CultureInfo.GetCultureInfo("nb-NO"),
    }.ToFrozenDictionary();

    /// <summary>The code of the language this request speaks.</summary>
    public static string Current => Known(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName) ?? Neutral;

    /// <summary>Speaks a language from here to the end of the caller's asynchronous flow.</summary>
    public static void Speak(string code) => CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Formats[code];

    /// <summary>Says something in one language, whatever the reader's is.</summary>
    public static T Speaking<T>(string code, Func<T> say)
    {
        var (format, words) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        Speak(code);
        try { return say(); }
        finally { (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (format, words); }
    }

    /// <summary>Stands after authentication, so that the account's language is known.</summary>
    public static IApplicationBuilder UseLanguages(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        Speak(Choose(context));
        return next(context);
    });

    private static string Choose(HttpContext context) =>
        Known(context.Request.Cookies[Cookie]) ?? Known(context.User.FindFirst(Claim)?.Value) ?? Browser(context.Request) ?? Neutral;

    private static string? Browser(HttpRequest request) => request.GetTypedHeaders().AcceptLanguage
        .OrderByDescending(wish => wish.Quality ?? 1)
        .Select(wish => Known(wish.Value.Value))
        .FirstOrDefault(code => code is not null);

    /// <summary>The code we know a tag by: <c>da-DK</c> is Danish; all Norwegian is bokmål here.</summary>
    public static string? Known(string? tag)
    {
        var name = tag.AsSpan();
        if (name.IndexOf('-') is >= 0 and var end) name = name[..end];
        foreach (var (known, code) in Tags) if (name.Equals(known, StringComparison.OrdinalIgnoreCase)) return code;
        return null;
    }

    // Looked through without cutting a string: every word of a page asks.
    private static readonly (string Known, string Code)[] Tags = [("en", "en"), ("da", "da"), ("nb", "nb"), ("no", "nb"), ("nn", "nb")];
}
