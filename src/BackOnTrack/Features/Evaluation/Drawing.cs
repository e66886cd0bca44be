using Microsoft.AspNetCore.Mvc.Rendering;

namespace BackOnTrack.Features.Evaluation;

/// <summary>Words in a drawing; written here because Razor has a tag of the same name.</summary>
public static class Drawing
{
    public static TagBuilder Words(int x, int y, string words)
    {
        var label = new TagBuilder("text") { Attributes = { ["x"] = $"{x}", ["y"] = $"{y}", ["font-size"] = "18", ["fill"] = "currentColor" } };
        label.InnerHtml.Append(words);
        return label;
    }
}
