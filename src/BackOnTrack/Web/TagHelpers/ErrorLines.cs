using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace BackOnTrack.Web.TagHelpers;

/// <summary>
/// What was refused, a line each, in the order of the page's questions and named as they are. It stands above the questions and is
/// written after all of them are known.
/// </summary>
internal sealed class ErrorLines(Words words, ViewContext view) : IHtmlContent
{
    /// <summary>Messages that say of no question which it is.</summary>
    private static readonly string[] unnamed = ["House.Refuse.Missing", "House.Refuse.Unreadable", "House.Refuse.NotANumber", "House.Refuse.DayMissing", "House.Refuse.TimeMissing"];

    /// <summary>A question with something wrong stands on the page, and this is what it is called there.</summary>
    public static void Add(ViewContext view, string field, string question) => On(view).TryAdd(field, (On(view).Count, question));

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var asked = On(view);
        var errors = view.ViewData.ModelState.OrderBy(field => asked.TryGetValue(field.Key, out var at) ? at.Place : field.Key.Length == 0 ? -1 : int.MaxValue)
            .SelectMany(field => field.Value!.Errors.Select(e => (field.Key, e.ErrorMessage))).ToList();
        var alike = errors.CountBy(e => e.ErrorMessage).Where(c => c.Value > 1).Select(c => c.Key).Concat(unnamed.Select(key => words[key])).ToHashSet();
        foreach (var (field, message) in errors)
        {
            var text = alike.Contains(message) && asked.TryGetValue(field, out var at) ? words["House.ErrorAt", at.Question, message] : message;
            Markup.Element("li", null, field.Length == 0 ? Markup.Text(text) : Markup.Element("a", "function-link", Markup.Text(text)).With("href", "#" + FieldTag.IdOf(field))).WriteTo(writer, encoder);
        }
    }

    private static Dictionary<string, (int Place, string Question)> On(ViewContext view) =>
        (Dictionary<string, (int, string)>)(view.HttpContext.Items[typeof(ErrorLines)] ??= new Dictionary<string, (int, string)>(StringComparer.OrdinalIgnoreCase));
}
