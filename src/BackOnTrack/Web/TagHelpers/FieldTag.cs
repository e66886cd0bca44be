using System.Globalization;
using BackOnTrack.Domain;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace BackOnTrack.Web.TagHelpers;

/// <summary>
/// One field with its label, hint, error and the links between them. Label and hint are found by convention: <c>Input.Date</c> on a page
/// of Sessions is <c>Sessions.Field.Date</c> (else <c>House.Field.Date</c>) and, where there is one, <c>Sessions.Hint.Date</c>.
/// </summary>
public abstract class FieldTag(Words words) : TagHelper
{
    [HtmlAttributeName("for")] public ModelExpression For { get; set; } = default!;
    /// <summary>The key of the label, where the convention does not fit.</summary>
    [HtmlAttributeName("label")] public string? LabelKey { get; set; }
    /// <summary>The label itself, where it comes from data.</summary>
    [HtmlAttributeName("label-text")] public string? LabelText { get; set; }
    [HtmlAttributeName("hint")] public string? HintKey { get; set; }
    [HtmlAttributeName("hint-text")] public string? HintText { get; set; }
    [HtmlAttributeName("optional")] public bool Optional { get; set; }
    [ViewContext, HtmlAttributeNotBound] public ViewContext View { get; set; } = default!;

    protected Words W => words;
    protected string Name => View.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);
    protected string Id => IdOf(Name);
    protected string Module => ModuleOf(View);
    /// <summary>The property's own name: the tail of the keys.</summary>
    protected string Property => For.Name[(For.Name.LastIndexOf('.') + 1)..].Split('[')[0];
    protected Type ValueType => For.Metadata.UnderlyingOrModelType;
    protected string? Hint => Markup.Given(HintText) ?? (string.IsNullOrEmpty(HintKey) ? words.Find($"{Module}.Hint.{Property}") ?? HintOfType() : words[HintKey]);
    protected string? DescribedBy => string.Join(' ', Described()) is { Length: > 0 } ids ? ids : null;

    private ModelStateEntry? Entry => View.ViewData.ModelState.GetValueOrDefault(Name);

    /// <summary>What was typed last time, else what the model says.</summary>
    protected string Value => Typed.FirstOrDefault() ?? Written(For.Model);

    /// <summary>All that was chosen last time, else all the model says.</summary>
    protected IReadOnlyList<string> Values =>
        Typed.Length > 0 ? Typed
        : Sent(For.Model);

    /// <summary>A model as its field sends it: one value, or each that is chosen.</summary>
    internal static IReadOnlyList<string> Sent(object? model) =>
        model is System.Collections.IEnumerable many and not string ? [.. many.Cast<object?>().Select(Written)] : model is null ? [] : [Written(model)];

    private string[] Typed => Entry?.RawValue switch { string one => [one], string[] many => many, _ => [] };

    /// <summary>A set of choices is a fieldset with a legend; one control is a label.</summary>
    protected virtual bool IsGroup => false;

    /// <summary>A single thing to tick stands before its own label.</summary>
    protected virtual bool IsTick => false;

    protected abstract IHtmlContent Control(IReadOnlyList<TagHelperAttribute> extra);

    public sealed override void Process(TagHelperContext context, TagHelperOutput output)
    {
        TagHelperAttribute[] extra = [.. output.Attributes];
        var errors = Errors();
        if (errors is not null) ErrorLines.Add(View, Name, Question);
        output.Attributes.Clear();
        (output.TagName, output.TagMode) = ("div", TagMode.StartTagAndEndTag);
        output.Attributes.SetAttribute("class", errors is null ? "form-group" : "form-group form-error");
        var hint = Hint is { } text ? Markup.Element("span", "form-hint", Markup.Text(text)).With("id", Id + "-hint") : null;
        var control = Control(extra);
        var theirs = Theirs is { } chosen ? Markup.Element("span", "form-hint", Markup.Text(words["House.Conflict.Here", chosen])).With("id", Id + "-theirs") : null;
        IHtmlContent?[] parts =
            IsGroup ? [Markup.Element("fieldset", null, Caption("legend"), hint, errors, theirs, control).With("aria-describedby", DescribedBy)]
            : IsTick ? [errors, Markup.Element("div", "form-group-checkbox", control, Caption("label").With("for", Id), hint, theirs)]
            : [Caption("label").With("for", Id), hint, errors, theirs, control];
        foreach (var part in parts) if (part is not null) output.Content.AppendHtml(part);
    }

    private string Question => Markup.Given(LabelText) ?? (string.IsNullOrEmpty(LabelKey) ? words.First($"{Module}.Field.{Property}", $"House.Field.{Property}") : words[LabelKey]);

    private TagBuilder Caption(string element) => Markup.Element(element, "form-label", Markup.Text(Question),
        Optional ? Markup.Element("span", "weight-normal", Markup.Text(" " + words["House.Optional"])) : null);

    private TagBuilder? Errors()
    {
        if (Entry is not { Errors.Count: > 0 } entry) return null;
        var messages = Markup.Text(string.Join(' ', entry.Errors.Select(error => error.ErrorMessage)));
        return Markup.Element("span", "form-error-message", Markup.Spoken(words["House.ErrorPrefix"] + " "), messages).With("id", Id + "-error");
    }

    private IEnumerable<string> Described()
    {
        if (Hint is not null) yield return Id + "-hint";
        if (Entry is { Errors.Count: > 0 }) yield return Id + "-error";
        if (Theirs is not null) yield return Id + "-theirs";
    }

    /// <summary>What somebody else chose here while the form was open, in words; nothing where it is the same.</summary>
    private string? Theirs => View.ViewData[Meanwhile.Key] is Meanwhile meanwhile && meanwhile.Chosen.TryGetValue(For.Name.Replace("Input.", "", StringComparison.Ordinal), out var chosen)
        ? chosen.Count == 0 ? words["House.Conflict.Nothing"] : string.Join(", ", chosen.Select(InWords)) : null;

    /// <summary>A value as people read it.</summary>
    protected virtual string InWords(string value) => value;

    protected bool IsWrong => Entry is { Errors.Count: > 0 };

    private string? HintOfType() => ValueType == typeof(DateOnly) ? words["House.Hint.Day"] : ValueType == typeof(TimeOnly) ? words["House.Hint.Time"] : null;

    private static string Written(object? value) => value switch
    {
        null => "",
        DateOnly day => DayText.Field(day),
        TimeOnly time => DayText.Time(time),
        bool yes => yes ? "true" : "false",
        Sealed text => text.Text,
        IFormattable number and not Enum => number.ToString(null, CultureInfo.CurrentCulture),
        _ => value.ToString() ?? "",
    };

    /// <summary>The element that belongs to a field: where an error message leads.</summary>
    internal static string IdOf(string name) => TagBuilder.CreateSanitizedId(name, "_");

    /// <summary>The module of a page is the first folder under Features.</summary>
    internal static string ModuleOf(ViewContext view) =>
        view.ActionDescriptor is Microsoft.AspNetCore.Mvc.RazorPages.PageActionDescriptor page ? page.ViewEnginePath.Split('/', 3)[1] : "House";
}
