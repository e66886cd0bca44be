using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace BackOnTrack.Web.TagHelpers;

/// <summary>Every form that writes carries the antiforgery token and a one-time key, and leaves the messages to us: no page can forget one.</summary>
[HtmlTargetElement("form", Attributes = "[method=post]")]
public sealed class FormTag(IAntiforgery antiforgery) : TagHelper
{
    [ViewContext, HtmlAttributeNotBound] public ViewContext View { get; set; } = default!;

    /// <summary>The one-time key of a form that was sent before and comes again; a new one as a rule.</summary>
    [HtmlAttributeName("sent-key")] public string? Once { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Attributes.SetAttribute(new TagHelperAttribute("novalidate"));
        output.PostContent.AppendHtml(antiforgery.GetHtml(View.HttpContext));
        output.PostContent.AppendHtml(Markup.Element("input", null).Void().With("type", "hidden").With("name", Door.OnceField).With("value", Once ?? Guid.CreateVersion7().ToString()));
    }
}

/// <summary>The button of a form, and beside it the way out: <c>&lt;bot-submit text="Sessions.Button.Save" cancel="/" /&gt;</c>.</summary>
[HtmlTargetElement("bot-submit", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class SubmitTag(Words words) : TagHelper
{
    [HtmlAttributeName("text")] public string Text { get; set; } = "House.Button.Save";
    /// <summary>primary, secondary, or warning for what cannot be undone.</summary>
    [HtmlAttributeName("kind")] public string Kind { get; set; } = "primary";
    [HtmlAttributeName("name")] public string? Name { get; set; }
    [HtmlAttributeName("value")] public string? Value { get; set; }
    [HtmlAttributeName("formaction")] public string? Action { get; set; }
    [HtmlAttributeName("cancel")] public string? Cancel { get; set; }
    /// <summary>What the button is about, for whoever hears the page: where several buttons say the same.</summary>
    [HtmlAttributeName("about")] public string? About { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var more = await output.GetChildContentAsync();
        (output.TagName, output.TagMode) = ("div", TagMode.StartTagAndEndTag);
        output.Attributes.SetAttribute("class", "bot-actions d-print-none");
        output.Content.AppendHtml(Markup.Element("button", $"button button-{Kind}", Markup.Text(words[Text]), About is null ? null : Markup.Spoken($" {About}"))
            .With("type", "submit").With("name", Name).With("value", Value).With("formaction", Action));
        output.Content.AppendHtml(more);
        if (!string.IsNullOrEmpty(Cancel)) output.Content.AppendHtml(Markup.Element("a", "function-link", Markup.Text(words["House.Cancel"])).With("href", Cancel));
    }
}

/// <summary>Everything that was refused, at the top of the page: takes focus, and each line leads to its field.</summary>
[HtmlTargetElement("bot-errors", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ErrorsTag(Words words) : TagHelper
{
    [ViewContext, HtmlAttributeNotBound] public ViewContext View { get; set; } = default!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (View.ViewData.ModelState.IsValid)
        {
            output.SuppressOutput();
            return;
        }
        (output.TagName, output.TagMode) = ("div", TagMode.StartTagAndEndTag);
        output.Attributes.SetAttribute("class", "alert alert-error bot-errors");
        output.Attributes.SetAttribute("role", "alert");
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Attributes.SetAttribute("id", "errors");
        output.Content.AppendHtml(Markup.Element("div", "alert-body",
            Markup.Element("h2", "alert-heading", Markup.Text(words["House.ErrorsTitle"])),
            Markup.Element("ul", "nobullet-list", new ErrorLines(words, View))));
        if (View.ViewData[Meanwhile.Key] is Meanwhile meanwhile) output.PostElement.AppendHtml(Faster(meanwhile));
    }

    /// <summary>Both texts, where somebody else saved before the form was sent.</summary>
    private TagBuilder Faster(Meanwhile meanwhile)
    {
        var module = FieldTag.ModuleOf(View);
        var texts = new HtmlContentBuilder();
        foreach (var text in meanwhile.Texts)
        {
            texts.AppendHtml(Markup.Element("h3", null, Markup.Text(text.Label ?? words.First($"{module}.Field.{text.Field}", $"House.Field.{text.Field}"))));
            texts.AppendHtml(Markup.Element("p", "bot-quiet", Markup.Text(meanwhile.By is { } by ? words["House.Conflict.Theirs", by.At, by.Name] : words["House.Conflict.Title"])));
            texts.AppendHtml(Markup.Element("blockquote", "bot-typed", Markup.Text(text.Theirs)));
            texts.AppendHtml(Markup.Element("p", "bot-quiet", Markup.Text(words[meanwhile.Yours])));
            texts.AppendHtml(Markup.Element("blockquote", "bot-typed", Markup.Text(text.Yours)));
        }
        return Markup.Element("section", "bot-card",
            Markup.Element("h2", null, Markup.Text(words["House.Conflict.Title"])),
            meanwhile.By is { } saved ? Markup.Element("p", null, Markup.Text(words["House.Conflict.Theirs", saved.At, saved.Name])) : null,
            Markup.Element("p", null, Markup.Text(words[meanwhile.Texts.Count > 0 ? "House.Conflict.Why" : meanwhile.Chosen.Count > 0 ? "House.Conflict.WhyHere" : "House.Conflict.WhyLook"])),
            texts,
            Markup.Element("p", null, Markup.Element("a", "function-link", Markup.Text(words["House.Conflict.Next"])).With("href", View.HttpContext.Request.Path)));
    }
}
