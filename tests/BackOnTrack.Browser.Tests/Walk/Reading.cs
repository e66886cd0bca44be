using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Web;

namespace BackOnTrack.Browser.Tests.Walk;

/// <summary>What is wrong with a page as it is read.</summary>
internal static partial class Reading
{
    private static readonly Web.Words words = new(strict: false);

    /// <summary>Names of codes that are no words of any of our texts: where one stands on a page, it slipped through.</summary>
    private static readonly HashSet<string> codes = [.. typeof(Role).Assembly.GetTypes().Where(type => type.IsEnum).SelectMany(type => Enum.GetValues(type).Cast<Enum>())
        .SelectMany(code => new[] { code.ToString(), Snake.Of(code) }).Where(name => Joined().IsMatch(name))];

    private static readonly HashSet<string> rooms = [.. words.In("en").Keys.Select(key => key.Split('.')[0])];

    /// <summary>The words of the page; what a file must be written in for a machine stands as code, with its meaning beside it.</summary>
    private static string Spoken(IHtmlDocument page) => string.Concat((page.QuerySelector("main") ?? page.Body)?.Descendants<IText>().Where(t => t.Ancestors<IElement>().All(e => e.LocalName != "code")).Select(t => t.Data) ?? []);

    public static IEnumerable<string> Of(IHtmlDocument page, string language)
    {
        if (page.DocumentElement.GetAttribute("lang") != language) yield return $"speaks {page.DocumentElement.GetAttribute("lang")}";
        if (page.QuerySelectorAll("h1").Length != 1) yield return $"has {page.QuerySelectorAll("h1").Length} first headings";
        if (string.IsNullOrWhiteSpace(page.Title) || page.Title.StartsWith(words.In(language)["House.ErrorTitle"].Split('{')[0], StringComparison.Ordinal)) yield return $"is called '{page.Title}'";
        if (page.Title?.Split(" · ") is [var name, var house] && name == house) yield return "has no name of its own";
        foreach (var script in page.QuerySelectorAll("script:not([src]), [style], [onclick]")) yield return $"needs a script or style of its own: {script.OuterHtml}";
        foreach (var control in page.QuerySelectorAll("main input:not([type=hidden]), main select, main textarea").Where(Unnamed)) yield return $"has a control nobody names: {control.OuterHtml}";
        var text = (page.QuerySelector("main") ?? page.Body)?.Text() ?? "";
        foreach (var key in Key().Matches(text).Select(match => match.Value).Where(key => rooms.Contains(key.Split('.')[0])).Distinct()) yield return $"shows the key {key}";
        foreach (var code in Joined().Matches(Spoken(page)).Select(match => match.Value).Where(codes.Contains).Distinct()) yield return $"shows the code {code}";
        foreach (var hole in Hole().Matches(text).Select(match => match.Value).Distinct()) yield return $"has a hole {hole}";
    }

    private static bool Unnamed(IElement control) => control is IHtmlElement && control.GetAttribute("aria-label") is null
        && control.Owner!.QuerySelector($"label[for='{control.Id}']") is null;

    /// <summary>Written like a key of a text: a room, and what of it.</summary>
    [GeneratedRegex(@"\b[A-Z]\w+\.[A-Z]\w+(\.\w+)*")]
    private static partial Regex Key();

    /// <summary>Two words in one, as codes are written.</summary>
    [GeneratedRegex(@"\b[A-Z][a-z]+(?:[A-Z][a-z]+)+\b|\b[a-z]+(?:_[a-z]+)+\b")]
    private static partial Regex Joined();

    [GeneratedRegex(@"\{\d+\}")]
    private static partial Regex Hole();
}
