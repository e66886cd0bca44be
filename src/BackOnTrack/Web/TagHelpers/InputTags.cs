using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace BackOnTrack.Web.TagHelpers;

/// <summary>A line of text, a number, a day or a time of day: <c>&lt;bot-field for="Input.Date" /&gt;</c>. Other attributes go to the input.</summary>
[HtmlTargetElement("bot-field", TagStructure = TagStructure.WithoutEndTag)]
public sealed class InputTag(Words words) : FieldTag(words)
{
    /// <summary>Only where it is not text: password, email, tel, file.</summary>
    [HtmlAttributeName("type")] public string Kind { get; set; } = "text";
    /// <summary>How many characters are expected: 4, 8, 11 or 27.</summary>
    [HtmlAttributeName("width")] public int? Width { get; set; }
    /// <summary>A unit that stands behind the field.</summary>
    [HtmlAttributeName("suffix")] public string? Suffix { get; set; }

    protected override IHtmlContent Control(IReadOnlyList<TagHelperAttribute> extra)
    {
        var input = Markup.Element("input", (Width ?? WidthOfType()) is { } width ? $"form-input input-char-{width}" : "form-input").Void()
            .With("type", Kind).With("id", Id).With("name", Name).With("value", Kind is "password" or "file" ? null : Value)
            .With("inputmode", ModeOfType()).With("aria-invalid", IsWrong ? "true" : null).With("aria-describedby", DescribedBy).Taking(extra);
        return string.IsNullOrEmpty(Suffix) ? input : Markup.Element("div", "form-input-wrapper form-input-wrapper--suffix",
            input, Markup.Element("div", "form-input-suffix", Markup.Text(W[Suffix])).With("aria-hidden", "true"));
    }

    private int? WidthOfType() => ValueType == typeof(DateOnly) ? 11 : ValueType == typeof(TimeOnly) || IsWhole ? 8 : null;
    private string? ModeOfType() => IsWhole ? "numeric" : ValueType == typeof(decimal) ? "decimal" : null;
    private bool IsWhole => ValueType == typeof(int) || ValueType == typeof(long) || ValueType == typeof(short);
}

/// <summary>Several lines of text. A form that keeps drafts says so itself: <c>&lt;form data-draft&gt;</c>.</summary>
[HtmlTargetElement("bot-text", TagStructure = TagStructure.WithoutEndTag)]
public sealed class TextTag(Words words) : FieldTag(words)
{
    [HtmlAttributeName("rows")] public int Rows { get; set; } = 4;

    protected override IHtmlContent Control(IReadOnlyList<TagHelperAttribute> extra) =>
        // A line break first: a browser drops the one that follows the start tag, and with it the one somebody typed.
        Markup.Element("textarea", "form-input", new HtmlString("\n"), Markup.Text(Value))
            .With("id", Id).With("name", Name).With("rows", Rows.ToString())
            .With("aria-invalid", IsWrong ? "true" : null).With("aria-describedby", DescribedBy).Taking(extra);
}

/// <summary>A list to choose one from, when it is too long for radios.</summary>
[HtmlTargetElement("bot-select", TagStructure = TagStructure.WithoutEndTag)]
public sealed class SelectTag(Words words) : FieldTag(words)
{
    [HtmlAttributeName("items")] public IEnumerable<Choice>? Items { get; set; }
    /// <summary>The prefix of the texts of an enum, where the convention does not fit.</summary>
    [HtmlAttributeName("texts")] public string? Texts { get; set; }

    protected override IHtmlContent Control(IReadOnlyList<TagHelperAttribute> extra)
    {
        var select = Markup.Element("select", "form-select").With("id", Id).With("name", Name)
            .With("aria-invalid", IsWrong ? "true" : null).With("aria-describedby", DescribedBy).Taking(extra);
        select.InnerHtml.AppendHtml(Markup.Element("option", null, Markup.Text(W["House.Choose"])).With("value", ""));
        var chosen = Value;
        foreach (var item in All)
            select.InnerHtml.AppendHtml(Markup.Element("option", null, Markup.Text(item.Text)).With("value", item.Value)
                .With("selected", item.Value == chosen).With("disabled", item.Disabled));
        return select;
    }

    private IEnumerable<Choice> All => Items ?? Choice.Of(W, ValueType, Module, Property, Texts);

    protected override string InWords(string value) => All.InWords(value);
}

file static class Extra
{
    /// <summary>Whatever else the page wrote on the tag belongs to the control itself.</summary>
    public static TagBuilder Taking(this TagBuilder control, IReadOnlyList<TagHelperAttribute> extra)
    {
        foreach (var attribute in extra) control.MergeAttribute(attribute.Name, attribute.Value?.ToString(), replaceExisting: true);
        return control;
    }
}
