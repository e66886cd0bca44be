using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace BackOnTrack.Web.TagHelpers;

/// <summary>A short state in words; colour only supports it: <c>&lt;bot-status kind="warning" text="Mentorships.State.Paused" /&gt;</c>.</summary>
[HtmlTargetElement("bot-status", TagStructure = TagStructure.WithoutEndTag)]
public sealed class StatusTag(Words words) : TagHelper
{
    [HtmlAttributeName("text")] public string Text { get; set; } = "";
    /// <summary>info, success, warning or error.</summary>
    [HtmlAttributeName("kind")] public string Kind { get; set; } = "info";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        (output.TagName, output.TagMode) = ("span", TagMode.StartTagAndEndTag);
        output.Attributes.SetAttribute("class", $"badge badge-{Kind}");
        output.Content.SetContent(words[Text]);
    }
}

/// <summary>Something to know before going on. It speaks up by itself only when something is wrong.</summary>
[HtmlTargetElement("bot-notice")]
public sealed class NoticeTag(Words words) : TagHelper
{
    /// <summary>info, success, warning or error.</summary>
    [HtmlAttributeName("kind")] public string Kind { get; set; } = "info";
    [HtmlAttributeName("title")] public string? Title { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        output.TagName = "div";
        output.Attributes.SetAttribute("class", $"alert alert-{Kind}");
        if (Kind == "success") output.Attributes.SetAttribute("role", "status");
        output.Content.SetHtmlContent(Markup.Icon(Kind).With("class", "icon-svg alert-icon"));
        output.Content.AppendHtml(Markup.Element("div", "alert-body",
            Markup.Spoken(words[$"House.Notice.{char.ToUpperInvariant(Kind[0])}{Kind[1..]}"] + " "),
            string.IsNullOrEmpty(Title) ? null : Markup.Element("h2", "alert-heading", Markup.Text(words[Title])),
            content));
    }
}

/// <summary>What most readers do not need, behind one line.</summary>
[HtmlTargetElement("bot-details")]
public sealed class DetailsTag(Words words) : TagHelper
{
    [HtmlAttributeName("text")] public string Text { get; set; } = "";

    /// <summary>Whether it stands open: what is behind it says why the page shows what it shows.</summary>
    [HtmlAttributeName("unfolded")] public bool Unfolded { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        output.TagName = "details";
        output.Attributes.SetAttribute("class", "details");
        if (Unfolded) output.Attributes.SetAttribute("open", "");
        output.Content.SetHtmlContent(Markup.Element("summary", "details-summary", Markup.Text(words[Text])));
        output.Content.AppendHtml(Markup.Element("div", "details-text", content));
    }
}

/// <summary>The way back, above the heading.</summary>
[HtmlTargetElement("bot-back", TagStructure = TagStructure.WithoutEndTag)]
public sealed class BackTag(Words words) : TagHelper
{
    [HtmlAttributeName("href")] public string Href { get; set; } = "/";
    [HtmlAttributeName("text")] public string Text { get; set; } = "House.Back";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        (output.TagName, output.TagMode) = ("a", TagMode.StartTagAndEndTag);
        output.Attributes.SetAttribute("class", "back-link d-print-none");
        output.Attributes.SetAttribute("href", Href);
        output.Content.AppendHtml(Markup.Icon("chevron-left")).Append(words[Text]);
    }
}

/// <summary>Page by page through a long list; keeps whatever else stands in the address.</summary>
[HtmlTargetElement("bot-pager", TagStructure = TagStructure.WithoutEndTag)]
public sealed class PagerTag(Words words) : TagHelper
{
    /// <summary>The number's name in an address; Razor Pages keeps "page" for itself.</summary>
    public const string Query = "p";

    [HtmlAttributeName("page")] public int Number { get; set; }
    [HtmlAttributeName("pages")] public int? Count { get; set; }
    /// <summary>Where nobody counts: whether there is a page after this one.</summary>
    [HtmlAttributeName("more")] public bool More { get; set; }
    [ViewContext, HtmlAttributeNotBound] public ViewContext View { get; set; } = default!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var hasNext = Count is { } count ? Number < count : More;
        if (Number <= 1 && !hasNext)
        {
            output.SuppressOutput();
            return;
        }
        (output.TagName, output.TagMode) = ("nav", TagMode.StartTagAndEndTag);
        output.Attributes.SetAttribute("class", "bot-pager d-print-none");
        output.Attributes.SetAttribute("aria-label", words["House.Pages"]);
        if (Number > 1) output.Content.AppendHtml(Link(Number - 1, "House.Previous", "prev"));
        output.Content.AppendHtml(Markup.Element("span", null, Markup.Text(Count is null ? words["House.PageNumber", Number] : words["House.PageOf", Number, Count])));
        if (hasNext) output.Content.AppendHtml(Link(Number + 1, "House.Next", "next"));
    }

    private TagBuilder Link(int number, string key, string rel)
    {
        var others = View.HttpContext.Request.Query.Where(pair => pair.Key != Query).SelectMany(pair => pair.Value, (pair, value) => KeyValuePair.Create(pair.Key, value));
        return Markup.Element("a", "function-link", Markup.Text(words[key])).With("rel", rel)
            .With("href", QueryString.Create([.. others, KeyValuePair.Create<string, string?>(Query, number.ToString())]).Value);
    }
}
