using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace BackOnTrack.Web.TagHelpers;

/// <summary>What is known, as pairs: <c>&lt;bot-summary&gt;&lt;bot-row field="Date"&gt;…&lt;/bot-row&gt;&lt;/bot-summary&gt;</c>.</summary>
[HtmlTargetElement("bot-summary")]
public sealed class SummaryTag : TagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "dl";
        output.Attributes.SetAttribute("class", "bot-summary");
    }
}

/// <summary>One pair of a summary. With <c>change</c> it leads back to the question: <em>check your answers</em>.</summary>
[HtmlTargetElement("bot-row", ParentTag = "bot-summary")]
public sealed class RowTag(Words words) : TagHelper
{
    /// <summary>A field's short name, or a whole key.</summary>
    [HtmlAttributeName("field")] public string? Field { get; set; }
    [HtmlAttributeName("label-text")] public string? LabelText { get; set; }
    [HtmlAttributeName("change")] public string? Change { get; set; }
    [ViewContext, HtmlAttributeNotBound] public ViewContext View { get; set; } = default!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        var label = Markup.Given(LabelText) ?? FieldWords.Of(words, View, Field ?? throw new InvalidOperationException("A row needs a field or a label."));
        (output.TagName, output.TagMode) = ("div", TagMode.StartTagAndEndTag);
        output.Content.SetHtmlContent(Markup.Element("dt", null, Markup.Text(label)));
        IHtmlContent value = content.IsEmptyOrWhiteSpace ? Markup.Text(words["House.NotGiven"]) : content;
        // Words that somebody wrote keep their lines; the line breaks of markup are nobody's.
        var plain = !content.GetContent().Contains('<', StringComparison.Ordinal);
        output.Content.AppendHtml(Markup.Element("dd", plain ? "bot-pre" : null, plain && value == content ? new HtmlString(content.GetContent().Trim()) : value));
        if (!string.IsNullOrEmpty(Change))
            output.Content.AppendHtml(Markup.Element("dd", "bot-change d-print-none",
                Markup.Element("a", "function-link", Markup.Text(words["House.Change"]), Markup.Spoken(" " + label)).With("href", Change)));
    }
}

/// <summary>
/// A table that stacks on a phone: <c>&lt;bot-table caption="Sessions.Title.List" columns="Date Kind Minutes"&gt;&lt;tr&gt;…</c>.
/// Every cell learns the name of its column, so that it can stand alone. Without rows it says so in words.
/// </summary>
[HtmlTargetElement("bot-table")]
public sealed class TableTag(Words words) : TagHelper
{
    /// <summary>Short names of fields, or whole keys, parted by spaces.</summary>
    [HtmlAttributeName("columns")] public string Columns { get; set; } = "";
    [HtmlAttributeName("caption")] public string? Caption { get; set; }
    [HtmlAttributeName("empty")] public string Empty { get; set; } = "House.Empty";
    [ViewContext, HtmlAttributeNotBound] public ViewContext View { get; set; } = default!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var rows = await output.GetChildContentAsync();
        if (rows.IsEmptyOrWhiteSpace)
        {
            output.TagName = "p";
            output.Attributes.SetAttribute("class", "bot-empty");
            output.Content.SetContent(words[Empty]);
            return;
        }
        string[] titles = [.. Columns.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(name => FieldWords.Of(words, View, name))];
        output.TagName = "table";
        output.Attributes.SetAttribute("class", "table table-md-responsive-headers bot-table");
        if (Caption is not null) output.Content.AppendHtml(Markup.Element("caption", "sr-only", Markup.Text(words[Caption])));
        var head = Markup.Element("tr", null);
        foreach (var title in titles) head.InnerHtml.AppendHtml(Markup.Element("th", null, Markup.Text(title)).With("scope", "col"));
        output.Content.AppendHtml(Markup.Element("thead", null, head));
        output.Content.AppendHtml(Markup.Element("tbody", null, new StackedCells(rows, titles)));
    }
}

/// <summary>The label a short name stands for: a column, a row, a field.</summary>
internal static class FieldWords
{
    public static string Of(Words words, ViewContext view, string name) =>
        name.Contains('.') ? words[name] : words.First($"{FieldTag.ModuleOf(view)}.Field.{name}", $"House.Field.{name}");
}
