using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace BackOnTrack.Web.TagHelpers;

/// <summary>One of a few, as radios: the values of an enum, yes or no, or the items given.</summary>
[HtmlTargetElement("bot-choice", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ChoiceTag(Words words) : ChoicesTag(words, "radio");

/// <summary>Any number of a few, as checkboxes: the values of an enum, or the items given.</summary>
[HtmlTargetElement("bot-checks", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ChecksTag(Words words) : ChoicesTag(words, "checkbox");

/// <summary>A set of radios or checkboxes under one legend. The first carries the field's own id, so that an error leads to it.</summary>
public abstract class ChoicesTag(Words words, string kind) : FieldTag(words)
{
    [HtmlAttributeName("items")] public IEnumerable<Choice>? Items { get; set; }
    /// <summary>The prefix of the texts of an enum, where the convention does not fit.</summary>
    [HtmlAttributeName("texts")] public string? Texts { get; set; }
    /// <summary>Beside each other where there is room: yes and no, a scale.</summary>
    [HtmlAttributeName("inline")] public bool Inline { get; set; }

    /// <summary>From here on the choices stand in columns where there is room.</summary>
    private const int Many = 9;

    protected override bool IsGroup => true;

    protected override IHtmlContent Control(IReadOnlyList<TagHelperAttribute> extra)
    {
        var choices = new HtmlContentBuilder();
        var chosen = Values;
        var number = 0;
        foreach (var item in All)
            choices.AppendHtml(Option(item, ++number == 1 ? Id : $"{Id}-{number}", chosen.Contains(item.Value)));
        return Inline ? Markup.Element("div", "bot-inline", choices) : number >= Many ? Markup.Element("div", "bot-columns", choices) : choices;
    }

    private IEnumerable<Choice> All => Items ?? Choice.Of(W, ElementType, Module, Property, Texts);

    protected override string InWords(string value) => All.InWords(value);

    private Type ElementType => For.Metadata.ElementMetadata?.UnderlyingOrModelType ?? ValueType;

    private TagBuilder Option(Choice item, string id, bool isChosen) => Markup.Element("div", $"form-group-{kind}",
        Markup.Element("input", kind == "radio" ? "form-radio" : "form-checkbox").Void().With("type", kind).With("id", id).With("name", Name)
            .With("value", item.Value).With("checked", isChosen).With("disabled", item.Disabled).With("aria-describedby", item.Hint is null ? null : id + "-about"),
        Markup.Element("label", "form-label", Markup.Text(item.Text)).With("for", id),
        item.Hint is null ? null : Markup.Element("span", "form-hint", Markup.Text(item.Hint)).With("id", id + "-about"));
}

/// <summary>One thing to tick: <c>&lt;bot-check for="Input.ForCoach" /&gt;</c>.</summary>
[HtmlTargetElement("bot-check", TagStructure = TagStructure.WithoutEndTag)]
public sealed class CheckTag(Words words) : FieldTag(words)
{
    protected override bool IsTick => true;

    protected override string InWords(string value) => W[value == "true" ? "House.Yes" : "House.No"];

    protected override IHtmlContent Control(IReadOnlyList<TagHelperAttribute> extra) => Markup.Element("input", "form-checkbox").Void()
        .With("type", "checkbox").With("id", Id).With("name", Name).With("value", "true").With("checked", Value == "true")
        .With("aria-invalid", IsWrong ? "true" : null).With("aria-describedby", DescribedBy);
}
