using System.Linq.Expressions;
using System.Text.Encodings.Web;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using BackOnTrack.Web;
using BackOnTrack.Web.TagHelpers;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace BackOnTrack.Tests.Web;

public enum Fruit { Apple, Pear }

/// <summary>A page's input, as tag helpers meet it.</summary>
public sealed class Sample
{
    public DateOnly? Date { get; set; }
    public string Name { get; set; } = "";
    public bool? Reason { get; set; }
    public List<Fruit> Note { get; set; } = [];
}

/// <summary>Draws one tag the way a page would, and reads it back as a browser would.</summary>
internal sealed class Drawing
{
    public static readonly Words Words = new(strict: true);
    private readonly EmptyModelMetadataProvider _metadata = new();

    public Drawing(Sample model) =>
        View = new ViewContext
        {
            HttpContext = new DefaultHttpContext(),
            ActionDescriptor = new PageActionDescriptor { ViewEnginePath = "/House/Sample/Sample" },
            ViewData = new ViewDataDictionary<Sample>(_metadata, new ModelStateDictionary()) { Model = model },
        };

    public ViewContext View { get; }
    public ModelStateDictionary State => View.ViewData.ModelState;

    public T Field<T>(T tag, Expression<Func<Sample, object?>> property) where T : FieldTag
    {
        var name = ((property.Body as UnaryExpression)?.Operand as MemberExpression ?? (MemberExpression)property.Body).Member.Name;
        tag.For = new ModelExpressionProvider(_metadata).CreateModelExpression((ViewDataDictionary<Sample>)View.ViewData, name);
        tag.View = View;
        return tag;
    }

    public static async Task<string> Html(TagHelper tag, string child = "", string name = "x")
    {
        var context = new TagHelperContext([], new Dictionary<object, object>(), "1");
        var output = new TagHelperOutput(name, [], (_, _) => Task.FromResult<TagHelperContent>(new DefaultTagHelperContent().SetHtmlContent(child)));
        await tag.ProcessAsync(context, output);
        using var writer = new StringWriter();
        output.WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString();
    }

    public static async Task<IElement> Draw(TagHelper tag, string child = "", string name = "x") =>
        new HtmlParser().ParseDocument($"<body>{await Html(tag, child, name)}</body>").Body!;
}
