using System.Text;
using System.Text.Encodings.Web;

namespace BackOnTrack.Web.TagHelpers;

/// <summary>Writes the name of its column on every cell, in one pass over the finished rows: far cheaper than a tag helper per cell.</summary>
internal static class StackedCells
{
    public static string Name(string rows, IReadOnlyList<string> titles)
    {
        string[] names = [.. titles.Select(title => $" data-title=\"{HtmlEncoder.Default.Encode(title)}\"")];
        var named = new StringBuilder(rows.Length + names.Sum(name => name.Length) * 8);
        var (at, column) = (0, 0);
        for (var tag = rows.IndexOf('<'); tag >= 0 && tag + 3 < rows.Length; tag = rows.IndexOf('<', tag + 1))
        {
            var element = rows.AsSpan(tag + 1, 2);
            if (!IsEndOfName(rows[tag + 3])) continue;
            if (element is "tr") column = 0;
            if (element is not ("td" or "th")) continue;
            named.Append(rows, at, tag + 3 - at);
            if (column < names.Length) named.Append(names[column++]);
            at = tag + 3;
        }
        return named.Append(rows, at, rows.Length - at).ToString();
    }

    private static bool IsEndOfName(char next) => next is '>' or ' ' or '\n' or '\r' or '\t';
}
