using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace BackOnTrack.Web.TagHelpers;

/// <summary>Elements as expressions. Text is always encoded; null content and null attributes are left out.</summary>
internal static class Markup
{
    public static TagBuilder Element(string name, string? css, params ReadOnlySpan<IHtmlContent?> content)
    {
        var tag = new TagBuilder(name);
        if (css is not null) tag.Attributes["class"] = css;
        foreach (var part in content) if (part is not null) tag.InnerHtml.AppendHtml(part);
        return tag;
    }

    public static TagBuilder With(this TagBuilder tag, string attribute, string? value)
    {
        if (value is not null) tag.Attributes[attribute] = value;
        return tag;
    }

    public static TagBuilder With(this TagBuilder tag, string attribute, bool present) => tag.With(attribute, present ? attribute : null);

    public static TagBuilder Void(this TagBuilder tag)
    {
        tag.TagRenderMode = TagRenderMode.SelfClosing;
        return tag;
    }

    /// <summary>Razor hands over an expression without a value as an empty text.</summary>
    public static string? Given(string? text) => string.IsNullOrEmpty(text) ? null : text;

    public static IHtmlContent Text(string text) => new HtmlContentBuilder().Append(text);

    /// <summary>Words that only a screen reader says.</summary>
    public static TagBuilder Spoken(string text) => Element("span", "sr-only", Text(text));

    public static TagBuilder Icon(string name) => Element("svg", "icon-svg", Element("use", null).With("href", $"/vendor/dkfds/img/all-svg-icons.svg#{name}"))
        .With("focusable", "false").With("aria-hidden", "true");
}
